package ttlcache

import "fmt"

// flight is a load that is on its way. Several may wait for it.
type flight struct {
	landed chan struct{} // closed when value and err stand
	value  string
	err    error
}

// flights knows which keys are being loaded, and numbers the loads of each key. Who owns it locks.
type flights struct {
	running map[string]*flight
	begun   map[string]int // by key
	count   int
	source  chan struct{} // holds who loads
}

func newFlights() *flights {
	return &flights{running: map[string]*flight{}, begun: map[string]int{}, source: make(chan struct{}, 1)}
}

func (f *flights) begin(key string) *flight {
	f.count++
	f.begun[key]++
	begun := &flight{landed: make(chan struct{}), value: fmt.Sprintf("%s-%d", key, f.begun[key])}
	f.running[key] = begun
	return begun
}

// end tells all who wait; nobody waits for this flight from here on.
func (f *flights) end(key string, err error) {
	ended := f.running[key]
	delete(f.running, key)
	if err != nil {
		ended.value, ended.err = "", err
	}
	close(ended.landed)
}
