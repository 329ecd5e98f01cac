package main

import (
	"os"
	"strings"

	"golang.org/x/sys/windows"
)

// commandArgs returns the arguments of the command line. The shells of Windows hand
// over "C:\Min mappe\" in its quotation marks as C:\Min mappe" with a mark, which no
// path can have, instead of the separator.
func commandArgs() []string {
	args := make([]string, len(os.Args))
	for i, arg := range os.Args {
		if strings.Count(arg, `"`) == 1 {
			arg = strings.TrimSuffix(arg, `"`)
		}
		args[i] = arg
	}
	return args
}

// getenv returns a variable of the environment. Where nothing there says which
// language the user reads, Windows does.
func getenv(name string) string {
	value := os.Getenv(name)
	if name != "LANG" || value != "" {
		return value
	}
	languages, err := windows.GetUserPreferredUILanguages(windows.MUI_LANGUAGE_NAME)
	if err != nil || len(languages) == 0 {
		return ""
	}
	return languages[0] // "nn-NO"
}
