import {
  CACHE,
  HASHED,
  HSTS,
  type Header,
  LETTER_PAGE,
  letterLink,
  PART_RULES,
  pdfLink,
  securityHeaders,
  TYPES,
} from './rules.ts';
import { indented } from './indented.ts';

const header = ([name, value]: Header): string => `add_header ${name} "${value}" always;`;

const types = Object.entries(TYPES).map(([extension, type]) => `${type} ${extension};`);

/** Texts beside HTML, to which nginx is to add the character set. */
const charsetTypes = Object.values(TYPES)
  .filter((type) => /^text\/(?!html)|json|xml|javascript/u.test(type))
  .join(' ');

const rules = PART_RULES.map(
  ({ from, to }) => `location ~ "${from}" { if (!-e $request_filename) { return 301 "${to}"; } }`,
);

/** Configuration of nginx for the built site: `hosting/nginx.conf`; `search` is the address of a search server. */
export const nginxConf = (
  search?: string,
): string => `# Leeseditie on nginx, for a file of /etc/nginx/conf.d/. Made by: npm run hosting
# Change server_name and root; for https add a certificate and the lines that are commented out.

map $uri $leeseditie_cache {
    default "${CACHE.other}";
${indented(
  HASHED.map((folder) => `~^${folder} "${CACHE.hashed}";`),
  '    ',
)}
}

map $request_uri $leeseditie_letter {
    default "";
    "~${LETTER_PAGE.slice(0, -1)}(?:\\?|$)" $1;
}

map $leeseditie_letter $leeseditie_link {
    default "";
    "~^(.+)$" '${letterLink('$1', false)}';
}

# server {
#     listen 80;
#     listen [::]:80;
#     server_name leeseditie.example;
#     return 301 https://$host$request_uri;
# }

server {
    listen 80;
    listen [::]:80;
    # listen 443 ssl;
    # listen [::]:443 ssl;
    # http2 on;
    # ssl_certificate /etc/letsencrypt/live/leeseditie.example/fullchain.pem;
    # ssl_certificate_key /etc/letsencrypt/live/leeseditie.example/privkey.pem;
    # ssl_protocols TLSv1.2 TLSv1.3;
    # ${header(HSTS)}

    server_name leeseditie.example;
    root /srv/leeseditie;
    index index.html;
    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    charset_types ${charsetTypes};
    default_type application/octet-stream;
    types {
${indented(types, '        ')}
    }

    # The files were compressed when the site was built.
    gzip_static on;
    gzip_vary on;
    # With the module of Debian's package libnginx-mod-http-brotli-static:
    # brotli_static on;

${indented(securityHeaders(search).map(header), '    ')}
    add_header Cache-Control $leeseditie_cache always;

    # The other forms of a letter; not every one has a PDF.
    set $leeseditie_pdf "";
    if (-f $document_root/$leeseditie_letter.pdf) {
        set $leeseditie_pdf ', ${pdfLink('$leeseditie_letter')}';
    }
    add_header Link $leeseditie_link$leeseditie_pdf;

    error_page 404 /404.html;

    # Parts of a letter that readers guess, where no file redirects.
${indented(rules, '    ')}
}
`;
