import {
  CACHE,
  contentType,
  HASHED_ADDRESS,
  HSTS,
  type Header,
  LETTER_PAGE,
  letterLink,
  PART_RULES,
  pdfLink,
  securityHeaders,
  TEXTS,
} from './rules.ts';
import { indented } from './indented.ts';

const quoted = (value: string): string => value.replaceAll('"', '\\"');

const header = ([name, value]: Header): string => `${name} "${quoted(value)}"`;

/** A rule as Caddy writes it: a matcher with a name, and what it leads to. */
const rule = ({ from, to }: (typeof PART_RULES)[number], index: number): string[] => {
  const name = `part${index + 1}`;
  return [
    `@${name} {`,
    `\tpath_regexp ${name} ${from}`,
    '\tnot file {path}/index.html',
    '}',
    `redir @${name} ${to.replaceAll(/\$(\d)/gu, `{re.${name}.$1}`)} 301`,
  ];
};

/** Caddy names the character set of some texts alone. */
const types = TEXTS.flatMap((extension) => [
  `@${extension} path *.${extension}`,
  `header @${extension} Content-Type "${contentType(extension) ?? ''}"`,
]);

/** Configuration of Caddy for the built site: `hosting/Caddyfile`; `search` is the address of a search server. */
export const caddyfile = (
  search?: string,
): string => `# Leeseditie on Caddy, which sees to https by itself. Made by: npm run hosting
# Change the address and the root.

(leeseditie_headers) {
	header {
${indented(securityHeaders(search).map(header), '\t\t')}
		# ${header(HSTS)}
		-Server
	}
}

leeseditie.example {
	root * /srv/leeseditie
	import leeseditie_headers

	# Texts are UTF-8.
${indented(types, '\t')}

	@hashed path_regexp ${HASHED_ADDRESS}
	header @hashed Cache-Control "${CACHE.hashed}"
	@other not path_regexp ${HASHED_ADDRESS}
	header @other Cache-Control "${CACHE.other}"

	@letter path_regexp letter ${LETTER_PAGE}
	route @letter {
		header Link "${quoted(letterLink('{re.letter.1}', false))}"
		# Not every letter has a PDF.
		@pdf file /{re.letter.1}.pdf
		header @pdf +Link "${quoted(pdfLink('{re.letter.1}'))}"
	}

	# Parts of a letter that readers guess, where no file redirects.
${indented(PART_RULES.flatMap(rule), '\t')}

	# A folder has a slash behind it.
	@folder {
		not path */
		file {path}/index.html
	}
	redir @folder {path}/ 301

	handle_errors {
		import leeseditie_headers
		@missing expression {err.status_code} == 404
		rewrite @missing /404.html
		file_server {
			precompressed br gzip
		}
	}

	# The files were compressed when the site was built.
	file_server {
		precompressed br gzip
	}
}
`;
