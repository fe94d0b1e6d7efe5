package main

import "testing"

func TestPutsAnAnswerTogether(t *testing.T) {
	cases := map[string]struct {
		pieces [][]byte
		want   answerState
	}{
		"nothing yet":         {[][]byte{{}}, answerComing},
		"half a length":       {[][]byte{{2, 0}}, answerComing},
		"half an answer":      {[][]byte{{2, 0, 0, 0, 7}}, answerComing},
		"whole":               {[][]byte{{2, 0, 0, 0, 7, 8}}, answerWhole},
		"whole, byte by byte": {[][]byte{{2}, {0}, {0}, {0}, {7}, {8}}, answerWhole},
		"empty":               {[][]byte{{0, 0, 0, 0}}, answerWhole},
		"at the limit":        {[][]byte{{4, 0, 0, 0, 1, 2, 3, 4}}, answerWhole},
		"past the limit":      {[][]byte{{5, 0, 0, 0}}, answerTooLarge},
		"no end":              {[][]byte{{255, 255, 255, 255}}, answerTooLarge},
		"two":                 {[][]byte{{1, 0, 0, 0, 7, 1}}, answerTwice},
	}
	for name, each := range cases {
		t.Run(name, func(t *testing.T) {
			parts := answerParts{limit: 4}
			got := answerComing
			for _, piece := range each.pieces {
				got = parts.add(piece)
			}
			if got != each.want {
				t.Errorf("got %v, want %v", got, each.want)
			}
		})
	}
}
