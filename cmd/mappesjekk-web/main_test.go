//go:build !js

package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestWrongUse(t *testing.T) {
	for _, args := range [][]string{nil, {"build"}, {"build", ""}, {"bygg", "x"}, {"build", "x", "y"}, {"build", "--ocr"}, {"build", "--ocr", "x"}, {"build", "--ocr", "", "x"}, {"build", "--orc", "x", "y"}} {
		var out, errs bytes.Buffer
		if code := run(t.Context(), args, &out, &errs); code != 2 || out.Len() > 0 || !strings.HasPrefix(errs.String(), "Usage:") {
			t.Errorf("%q: exit code %d, %q, %q", args, code, out.String(), errs.String())
		}
	}
}

func TestWithoutThePackages(t *testing.T) {
	var out, errs bytes.Buffer
	code := run(t.Context(), []string{"build", "--ocr", t.TempDir(), t.TempDir()}, &out, &errs)
	if code != 3 || out.Len() > 0 || !strings.Contains(errs.String(), "npm ci") {
		t.Errorf("exit code %d, %q, %q", code, out.String(), errs.String())
	}
}
