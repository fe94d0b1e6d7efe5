package main

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"
)

func TestGathersAndCutsOutput(t *testing.T) {
	cases := map[string]struct {
		writes []string
		want   []string
	}{
		"nothing":              {nil, nil},
		"small writes, one":    {[]string{"a", "b", "c"}, []string{"abc"}},
		"exactly the limit":    {[]string{"0123456789"}, []string{"0123456789"}},
		"over the limit":       {[]string{"012345", "6789x", "y"}, []string{"0123456789 cut"}},
		"over, right after it": {[]string{"0123456789", "x", "y"}, []string{"0123456789 cut"}},
	}
	for name, each := range cases {
		t.Run(name, func(t *testing.T) {
			var got []string
			s := stream{limit: 10}
			s.beginCase(func(cut bool, bytes []byte) {
				got = append(got, strings.TrimSuffix(fmt.Sprintf("%s%s", bytes, map[bool]string{true: " cut"}[cut]), ""))
			})
			for _, write := range each.writes {
				s.take([]byte(write))
			}
			s.flush()
			if !reflect.DeepEqual(got, each.want) {
				t.Errorf("got %q, want %q", got, each.want)
			}
		})
	}
}

func TestCountsWhatItDoesNotShow(t *testing.T) {
	s := stream{limit: 1}
	s.beginCase(func(bool, []byte) {})
	s.take([]byte("abc"))
	s.beginCase(func(bool, []byte) {})
	s.take([]byte("de"))
	if s.total != 5 {
		t.Errorf("counted %d bytes", s.total)
	}
}

func TestFlushesWhenMuchIsGathered(t *testing.T) {
	frames := 0
	s := stream{limit: 1 << 20}
	s.beginCase(func(bool, []byte) { frames++ })
	for range flushBytes * 2 {
		s.take([]byte{'x'})
	}
	if frames != 2 {
		t.Errorf("%d frames", frames)
	}
}

func TestOutputIsDueAfterAWhile(t *testing.T) {
	s := stream{limit: 10}
	s.beginCase(func(bool, []byte) {})
	if due := s.due(time.Now()); due >= 0 {
		t.Errorf("nothing is gathered and %v are left", due)
	}
	s.take([]byte("a"))
	if due := s.due(s.since.Add(flushAfter)); due != 0 {
		t.Errorf("%v are left", due)
	}
}
