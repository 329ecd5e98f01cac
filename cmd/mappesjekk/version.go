package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate"
)

// version returns the version of the program: that of its module where it was
// installed as one, else that of the library.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || !strings.HasPrefix(info.Main.Version, "v") || strings.HasPrefix(info.Main.Version, "v0.0.0-") || strings.HasSuffix(info.Main.Version, "+dirty") {
		return validate.Version
	}
	return strings.TrimPrefix(info.Main.Version, "v")
}

// version prints the version and what the program was built for.
func (s *session) version() error {
	if _, err := fmt.Fprintf(s.Stdout, "mappesjekk %s (%s, %s/%s)\n", version(), runtime.Version(), runtime.GOOS, runtime.GOARCH); err != nil {
		return s.fault(mCannotPrint)
	}
	return nil
}
