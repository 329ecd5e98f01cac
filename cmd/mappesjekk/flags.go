package main

import (
	"slices"

	"github.com/urfave/cli/v2"
)

// flagSpec is a flag: what it is called, what it takes, and which commands know
// it. The words for it are in helptext.go.
type flagSpec struct {
	name  string
	short string // one letter; "" for none
	// value is what the flag takes, as the help shows it; "" for a flag that is only
	// there or not.
	value    message
	repeat   bool     // may be given more than once
	commands []string // nil: every command
	help     message
}

// flagSpecs are all flags, in the order of the help. A flag that takes other
// values with another command stands twice.
var flagSpecs = []flagSpec{
	{name: "format", value: hvFormat, commands: []string{"check"}, help: hFormat},
	{name: "format", value: hvTextFormat, commands: []string{"text"}, help: hTextFormat},
	{name: "format", value: hvExplainFormat, commands: []string{"explain"}, help: hExplainFormat},
	{name: "format", value: tvFormat, commands: []string{"triage"}, help: tFormat},
	{name: "format", value: dvFormat, commands: []string{"list"}, help: dFormat},
	{name: "output", short: "o", value: hvFile, repeat: true, commands: []string{"check"}, help: hOutput},
	{name: "output", short: "o", value: hvFile, repeat: true, commands: []string{"list"}, help: dOutput},
	{name: "bodies", commands: []string{"list"}, help: dBodies},
	{name: "baseline", value: hvFile, commands: []string{"check"}, help: dBaseline},
	{name: "mask", commands: []string{"check"}, help: hMask},
	{name: "profile", value: hvProfile, commands: []string{"check", "triage"}, help: hProfile},
	{name: "lang", value: hvLang, help: hLang},
	{name: "fail-on", value: hvFailOn, commands: []string{"check", "triage"}, help: hFailOn},
	{name: "as-of", value: hvDate, commands: []string{"check", "triage", "list"}, help: hAsOf},
	{name: "jobs", value: hvNumber, commands: []string{"triage"}, help: tJobs},
	{name: "jobs", value: hvNumber, commands: []string{"check", "list", "init"}, help: hJobs},
	{name: "ocr", value: hvOCR, commands: []string{"check", "list", "init", "text", "triage"}, help: hOCR},
	{name: "isolate", value: hvSwitch, commands: []string{"check", "list", "init", "text", "triage"}, help: hIsolate},
	{name: "quiet", short: "q", commands: []string{"check"}, help: hQuiet},
	{name: "quiet", short: "q", commands: []string{"triage"}, help: tQuiet},
	{name: "verbose", short: "v", commands: []string{"check"}, help: hVerbose},
	{name: "verbose", short: "v", commands: []string{"triage"}, help: tVerbose},
	{name: "audience", value: hvAudience, commands: []string{"check"}, help: hAudience},
	{name: "no-color", commands: []string{"check", "explain"}, help: hNoColor},
	{name: "output", short: "o", value: tvFolder, commands: []string{"triage"}, help: tOutput},
	{name: "sort", value: tvSort, commands: []string{"triage"}, help: tSort},
	{name: "glob", value: tvPattern, repeat: true, commands: []string{"triage"}, help: tGlob},
	{name: "since", value: hvDate, commands: []string{"triage"}, help: tSince},
	{name: "limit", value: hvNumber, commands: []string{"triage"}, help: tLimit},
	{name: "shard", value: tvShard, commands: []string{"triage"}, help: tShard},
	{name: "watch", commands: []string{"triage"}, help: tWatch},
	{name: "cache", value: tvFolder, commands: []string{"triage", "cache"}, help: tCache},
	{name: "no-cache", commands: []string{"triage"}, help: tWithoutCache},
	{name: "reproducible", commands: []string{"check"}, help: hReproducible},
	{name: "json", commands: []string{"version"}, help: hJSONFlag},
	{name: "help", short: "h", help: hHelp},
	{name: "version", commands: []string{""}, help: hVersion},
}

// takes reports whether a value belongs to the flag.
func (f flagSpec) takes() bool { return f.value != 0 }

// of reports whether the flag belongs to the given command; "" is the program
// itself.
func (f flagSpec) of(command string) bool {
	return f.commands == nil || slices.Contains(f.commands, command)
}

// lookupFlag returns the flag of the given name or letter.
func lookupFlag(name string) (flagSpec, bool) {
	for _, f := range flagSpecs {
		if name == f.name || name != "" && name == f.short {
			return f, true
		}
	}
	return flagSpec{}, false
}

// flagNames returns the names of the flags that command knows; all names for "".
func flagNames(command string) []string {
	var names []string
	for _, f := range flagSpecs {
		if command == "" || f.of(command) {
			names = append(names, f.name)
		}
	}
	return names
}

// cliFlags returns the flags of a command as urfave/cli has them. Values are
// texts, so that what is wrong with one is said in the user's language.
func cliFlags(command string) []cli.Flag {
	var flags []cli.Flag
	for _, f := range flagSpecs {
		switch {
		case !f.of(command):
		case !f.takes():
			flags = append(flags, &cli.BoolFlag{Name: f.name})
		case f.repeat:
			flags = append(flags, &cli.StringSliceFlag{Name: f.name})
		default:
			flags = append(flags, &cli.StringFlag{Name: f.name})
		}
	}
	return flags
}

// commandSpec is a command, with its Norwegian name and the words for it.
type commandSpec struct {
	name, alias string
	operand     message // what stands behind it; 0 for nothing
	summary     message
	about       message // a paragraph for its own help
	examples    []example
}

// example is a command line and what it does.
type example struct {
	line string // with names from exampleNames
	what message
}

// commandSpecs are all commands, in the order of the help.
var commandSpecs = []commandSpec{
	{name: "check", alias: "sjekk", operand: hoPath, summary: hCheck, about: hCheckAbout, examples: []example{
		{"mappesjekk check {folder}", hxCheck},
		{"mappesjekk check {folder} --verbose", hxVerbose},
		{"mappesjekk check {folder} --output {report}.html", hxHTML},
		{"mappesjekk check {folder} --output {report}.txt --output {report}.json", hxOutput},
		{"mappesjekk check {folder} --baseline {earlier}.json", dxBaseline},
		{"mappesjekk check {bundle}.zip --format json", hxJSON},
	}},
	{name: "triage", alias: "sorter", operand: toInbox, summary: tTriage, about: tTriageAbout, examples: []example{
		{"mappesjekk triage {inbox} --output {results}", txTriage},
		{"mappesjekk triage {inbox} --format xlsx > {report}.xlsx", txSheet},
		{"mappesjekk triage {inbox} --output {results} --watch", txWatch},
		{"mappesjekk triage {inbox} --output {part}-1 --shard 1/4", txShard},
		{"mappesjekk triage merge {part}-1 {part}-2 {part}-3 {part}-4 --output {results}", txMerge},
	}},
	{name: "list", alias: "liste", operand: hoPath, summary: dList, about: dListAbout, examples: []example{
		{"mappesjekk list {folder}", dxList},
		{"mappesjekk list {folder} --output {list}.html", dxListFile},
		{"mappesjekk list {folder} --bodies --output {bodies}", dxBodies},
	}},
	{name: "init", alias: "ny", operand: hoPath, summary: dInit, about: dInitAbout, examples: []example{
		{"mappesjekk init {folder}", dxInit},
	}},
	{name: "explain", alias: "forklar", operand: hoRule, summary: hExplain, about: hExplainAbout, examples: []example{
		{"mappesjekk explain", hxExplainAll},
		{"mappesjekk explain dato-mangler", hxExplain},
		{"mappesjekk explain --format markdown > {rules}.md", hxExplainBook},
	}},
	{name: "text", alias: "tekst", operand: hoFile, summary: hText, about: hTextAbout, examples: []example{
		{"mappesjekk text {document}.pdf", hxText},
	}},
	{name: "schema", alias: "skjema", operand: hoSchema, summary: hSchema, about: hSchemaAbout, examples: []example{
		{"mappesjekk schema report", hxSchema},
	}},
	{name: "cache", alias: "mellomlager", operand: toCache, summary: tCacheCommand, about: tCacheAbout, examples: []example{
		{"mappesjekk cache info", txCacheInfo},
	}},
	{name: "completion", alias: "fullforing", operand: hoShell, summary: hCompletion, about: hCompletionAbout, examples: []example{
		{"mappesjekk completion bash", hxCompletion},
	}},
	{name: "man", alias: "manual", summary: hMan, about: hMan},
	{name: "version", alias: "versjon", summary: hVersionCommand, about: hVersionCommand},
	{name: "help", alias: "hjelp", operand: hoCommand, summary: hHelpCommand, about: hHelpCommand},
}

// lookupCommand returns the command of the given name or alias.
func lookupCommand(name string) (commandSpec, bool) {
	for _, c := range commandSpecs {
		if name == c.name || name == c.alias {
			return c, true
		}
	}
	return commandSpec{}, false
}
