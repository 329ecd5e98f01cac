package rules

import (
	"errors"
	"fmt"
	"slices"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// ErrOwnRule is what is wrong with a rule that a caller adds.
var ErrOwnRule = errors.New("a rule of the caller's own can't be used")

// CheckOwn reports what is wrong with rules that a caller adds to those here: an
// ID that is taken or missing, no Check, an unknown severity, or a message that
// is not there in all three languages. The error is an ErrOwnRule.
func CheckOwn(own []Rule) error {
	taken := IDs()
	for _, r := range own {
		switch {
		case r.ID == "" || slices.Contains(taken, r.ID):
			return fmt.Errorf("%w: %q is no ID of its own", ErrOwnRule, r.ID)
		case r.Check == nil:
			return fmt.Errorf("%w: %s checks nothing", ErrOwnRule, r.ID)
		case !slices.Contains([]report.Severity{report.Error, report.Warning, report.Note}, r.Severity):
			return fmt.Errorf("%w: %s has the unknown severity %q", ErrOwnRule, r.ID, r.Severity)
		case !r.Message.complete():
			return fmt.Errorf("%w: the message of %s is not in all three languages", ErrOwnRule, r.ID)
		}
		taken = append(taken, r.ID)
	}
	return nil
}
