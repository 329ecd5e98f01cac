//go:build !js

package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestWrongUse(t *testing.T) {
	for _, args := range [][]string{nil, {"build"}, {"build", ""}, {"bygg", "x"}, {"build", "x", "y"}} {
		var out, errs bytes.Buffer
		if code := run(t.Context(), args, &out, &errs); code != 2 || out.Len() > 0 || !strings.HasPrefix(errs.String(), "Usage:") {
			t.Errorf("%q: exit code %d, %q, %q", args, code, out.String(), errs.String())
		}
	}
}
