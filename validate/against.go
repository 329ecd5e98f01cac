package validate

import (
	"fmt"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// Against returns the profile that a check with these options rests on, as a
// report in the language Lang has it.
func (o Options) Against() (report.Profile, error) {
	o, err := o.withDefaults()
	if err != nil {
		return report.Profile{}, fmt.Errorf("finding out what is checked against: %w", err)
	}
	return report.Profile{ID: o.Profile.ID, Title: rules.Said(o.Profile.Title, o.Lang)}, nil
}
