package main

import (
	"context"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/isolate"
)

// tellProtections says what holds the processes that the documents are read in. It
// is no part of the report, which is the same on every machine.
func (s *session) tellProtections(ctx context.Context, opt validate.Options) error {
	pool, ok := opt.Reader.(*isolate.Pool)
	if !ok {
		s.tell(s.say(mUnguarded))
		return nil
	}
	held, err := pool.Protections(ctx)
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case err != nil:
		return s.fault(mNoIsolation)
	case len(held) == 0:
		s.tell(s.say(mGuardedLittle))
		return nil
	case slices.Equal(held, []isolate.Protection{isolate.JobObject}):
		s.tell(s.say(mGuardedStart, held[0])) // files and connections are open to them
		return nil
	}
	names := make([]string, len(held))
	for i, p := range held {
		names[i] = string(p)
	}
	s.tell(s.say(mGuarded, strings.Join(names, ", ")))
	return nil
}
