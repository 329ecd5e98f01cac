package main

import (
	"os"
	"slices"
	"strings"
)

// commandLine is what the user wrote, taken apart.
type commandLine struct {
	command  string // its English name; "" for none
	flags    []givenFlag
	operands []string
}

type givenFlag struct{ name, value string }

func (l commandLine) has(flag string) bool {
	return slices.ContainsFunc(l.flags, func(f givenFlag) bool { return f.name == flag })
}

// normal returns the line as urfave/cli reads it right: it stops looking for
// flags at the first operand, so the flags come first, and "--" after them.
func (l commandLine) normal() []string {
	args := []string{"mappesjekk", l.command}
	for _, f := range l.flags {
		if spec, _ := lookupFlag(f.name); spec.takes() {
			args = append(args, "--"+f.name+"="+f.value)
		} else {
			args = append(args, "--"+f.name)
		}
	}
	return append(append(args, "--"), l.operands...)
}

// parse takes args apart. Flags may stand anywhere before "--"; "-" is an
// operand. Everything that is wrong with the flags' names is found here.
func (s *session) parse(args []string) (commandLine, error) {
	var line commandLine
	var unknown []string
	named := false // the command has been named
	operand := func(arg string) {
		if !named {
			line.command, named = arg, true
			return
		}
		line.operands = append(line.operands, arg)
	}
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg == "--" {
			for _, rest := range args[i+1:] {
				operand(rest)
			}
			break
		}
		if arg == "-" || !strings.HasPrefix(arg, "-") {
			operand(arg)
			continue
		}
		name, value, hasValue := strings.Cut(strings.TrimLeft(arg, "-"), "=")
		f, ok := lookupFlag(name)
		switch {
		case !ok:
			unknown = append(unknown, name)
			continue
		case !f.takes() && hasValue:
			return line, s.misuse(mNoValue, "--"+f.name)
		case f.takes() && !hasValue:
			if i+1 == len(args) || strings.HasPrefix(args[i+1], "--") {
				return line, s.misuse(mValueMissing, "--"+f.name, s.say(f.value))
			}
			i++
			value = args[i]
		}
		line.flags = append(line.flags, givenFlag{f.name, value})
	}
	return s.resolve(line, unknown)
}

// resolve replaces an alias by the command's name and checks that the command
// knows its flags.
func (s *session) resolve(line commandLine, unknown []string) (commandLine, error) {
	c, known := lookupCommand(line.command)
	if known {
		line.command = c.name
		for _, f := range line.flags {
			if !slices.Contains(flagNames(c.name), f.name) {
				unknown = append(unknown, f.name)
			}
		}
	}
	switch {
	case line.has("help"):
		if !known {
			line.command = ""
		}
		return line, nil
	case len(unknown) > 0:
		// Told before an unknown command: the value of a misspelt flag was taken for one.
		return line, s.misuse(mUnknownFlag, "--"+unknown[0], s.suggestion("--", unknown[0], flagNames(c.name)))
	case line.command != "" && !known:
		return line, s.unknownCommand(line.command)
	}
	return line, nil
}

// unknownCommand tells of a first word that is no command. People often leave
// out "check" and begin with the folder.
func (s *session) unknownCommand(word string) error {
	if _, err := os.Stat(word); err == nil {
		return s.misuse(mFolderWithoutCommand, word)
	}
	var names []string
	for _, c := range commandSpecs {
		names = append(names, c.name, c.alias)
	}
	return s.misuse(mUnknownCommand, word, s.suggestion("", word, names))
}
