package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/report"
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

// build is what `version --json` tells of the program.
type build struct {
	Name     string `json:"name"`
	Version  string `json:"version"`
	Report   int    `json:"report"`             // version of the report's contract
	Commit   string `json:"commit,omitempty"`   // that it was built from
	Time     string `json:"time,omitempty"`     // of that commit
	Modified bool   `json:"modified,omitempty"` // the sources had changes that no commit holds
	Go       string `json:"go"`
	OS       string `json:"os"`
	Arch     string `json:"arch"`
}

func thisBuild() build {
	b := build{Name: "mappesjekk", Version: version(), Report: report.Version, Go: runtime.Version(), OS: runtime.GOOS, Arch: runtime.GOARCH}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			switch s.Key {
			case "vcs.revision":
				b.Commit = s.Value
			case "vcs.time":
				b.Time = s.Value
			case "vcs.modified":
				b.Modified = s.Value == "true"
			}
		}
	}
	return b
}

// version prints the version and what the program was built for.
func (s *session) version(asJSON bool) error {
	b := thisBuild()
	var err error
	if asJSON {
		err = render.WriteJSON(s.Stdout, b)
	} else {
		_, err = fmt.Fprintf(s.Stdout, "mappesjekk %s (%s, %s/%s)\n", b.Version, b.Go, b.OS, b.Arch)
	}
	if err != nil {
		return s.fault(mCannotPrint)
	}
	return nil
}
