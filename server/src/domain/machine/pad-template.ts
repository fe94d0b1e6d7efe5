/** What a design pad begins with. */
export const padTemplate = `## What it has to do

## Types and what each is for

## Calls between them

## What may come next
`;
