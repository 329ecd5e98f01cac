package main

import (
	"os"
	"slices"
	"testing"
)

func TestArgsOfAQuotedFolder(t *testing.T) {
	before := os.Args
	defer func() { os.Args = before }()
	os.Args = []string{"mappesjekk", "check", `C:\Min mappe"`, "--lang", "nn", `et "ord"`}
	want := []string{"mappesjekk", "check", `C:\Min mappe`, "--lang", "nn", `et "ord"`}
	if got := commandArgs(); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestLanguageOfTheEnvironmentGoesFirst(t *testing.T) {
	t.Setenv("LANG", "nn_NO.UTF-8")
	if got := chooseLanguage(nil, getenv); got != "nn" {
		t.Errorf("language %q", got)
	}
	t.Setenv("LANG", "")
	if got := getenv("LANG"); got == "" {
		t.Error("Windows names no language of the user")
	}
}
