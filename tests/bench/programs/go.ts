import { smallCases } from './cases.ts';

/** Solutions of `echoes` that import nothing, what most import, and what is dear to link. The round is a constant they count with. */
export const goSolutions = {
  'no import': (round: number) => `package main

const round = ${round}

func countEchoes(ids []int, span int) int {
	echoes := 0
	for i := range ids {
		for j := i + 1; j < len(ids) && j-i <= span; j++ {
			if ids[i]*round == ids[j]*round {
				echoes++
			}
		}
	}
	return echoes
}
`,
  fmt: (round: number) => `package main

import "fmt"

const round = ${round}

func countEchoes(ids []int, span int) int {
	echoes := 0
	inReach := map[string]int{}
	for i, id := range ids {
		if i > span {
			inReach[name(ids[i-span-1])]--
		}
		echoes += inReach[name(id)]
		inReach[name(id)]++
	}
	return echoes
}

func name(id int) string {
	return fmt.Sprintf("%d of round %d", id, round)
}
`,
  'fmt + json': (round: number) => `package main

import (
	"encoding/json"
	"fmt"
)

const round = ${round}

type request struct {
	ID    int    \`json:"id"\`
	Label string \`json:"label"\`
}

func countEchoes(ids []int, span int) int {
	echoes := 0
	inReach := map[string]int{}
	for i, id := range ids {
		if i > span {
			inReach[name(ids[i-span-1])]--
		}
		echoes += inReach[name(id)]
		inReach[name(id)]++
	}
	return echoes
}

func name(id int) string {
	text, err := json.Marshal(request{ID: id, Label: fmt.Sprint("round ", round)})
	if err != nil {
		panic(err)
	}
	return string(text)
}
`,
} as const;

export type GoSolution = keyof typeof goSolutions;

/** What a person would write to try a solution on the same cases; it imports nothing, so that nothing more is linked. */
export const goMain = `package main

var cases = []struct {
	ids            []int
	span, expected int
}{
${smallCases.map(({ ids, span, expected }) => `	{[]int{${ids.join(', ')}}, ${span}, ${expected}},`).join('\n')}
}

func main() {
	for i, c := range cases {
		got := countEchoes(c.ids, c.span)
		println(i, got)
		if got != c.expected {
			panic("wrong")
		}
	}
}
`;
