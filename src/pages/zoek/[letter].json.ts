import type { Letter } from '../../edition/model.ts';
import { getEdition } from '../../edition/read.ts';
import { letterData } from '../../output/search-data/letter.ts';

export const getStaticPaths = () =>
  getEdition().letters.map((letter) => ({ params: { letter: letter.id }, props: { letter } }));

export const GET = ({ props }: { props: { letter: Letter } }) => {
  const { synonyms, registers } = getEdition();
  return Response.json(letterData(props.letter, synonyms, registers));
};
