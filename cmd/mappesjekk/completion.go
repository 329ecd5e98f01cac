package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// completers write the completion of a shell. They are made of the same tables
// as the help, so a new command or flag is completed without another line.
var completers = map[string]func() string{
	"bash":       bashCompletion,
	"zsh":        zshCompletion,
	"fish":       fishCompletion,
	"powershell": powershellCompletion,
}

// shells are the names of the shells, in the order of the help.
var shells = []string{"bash", "zsh", "fish", "powershell"}

// completion prints what a shell needs to complete command lines.
func (s *session) completion(c *cli.Context) error {
	if c.NArg() != 1 {
		return s.misuse(mNoShell, s.either(shells))
	}
	write, ok := completers[c.Args().First()]
	if !ok {
		return s.misuse(mUnknownShell, c.Args().First(), s.either(shells))
	}
	if _, err := fmt.Fprint(s.Stdout, write()); err != nil {
		return s.fault(mCannotPrint)
	}
	return nil
}

// choices returns the values that a flag can have; nil where any will do.
func (f flagSpec) choices() []string {
	values := strings.Split(textFor(f.value)[0], "|")
	if !f.takes() || len(values) < 2 || strings.ToUpper(values[0]) == values[0] {
		return nil
	}
	return values
}

// commandNames returns the names and aliases of all commands.
func commandNames() []string {
	var names []string
	for _, c := range commandSpecs {
		names = append(names, c.name, c.alias)
	}
	return names
}

// flagsOf returns the flags of a command, each name once.
func flagsOf(command string) []flagSpec {
	var list []flagSpec
	for _, f := range flagSpecs {
		if f.of(command) && !slices.ContainsFunc(list, func(other flagSpec) bool { return other.name == f.name }) {
			list = append(list, f)
		}
	}
	return list
}

func bashCompletion() string {
	var b strings.Builder
	b.WriteString("# Completion of mappesjekk for bash: source <(mappesjekk completion bash)\n_mappesjekk() {\n")
	b.WriteString("\tlocal cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} words=\n")
	b.WriteString("\tCOMPREPLY=()\n")
	fmt.Fprintf(&b, "\tif [ \"$COMP_CWORD\" -eq 1 ]; then\n\t\tCOMPREPLY=($(compgen -W %q -- \"$cur\"))\n\t\treturn\n\tfi\n", strings.Join(commandNames(), " "))
	b.WriteString("\tcase $command:$prev in\n")
	for _, c := range commandSpecs {
		for _, f := range flagsOf(c.name) {
			if values := f.choices(); values != nil {
				fmt.Fprintf(&b, "\t%s:--%s | %s:--%s) COMPREPLY=($(compgen -W %q -- \"$cur\")); return ;;\n", c.name, f.name, c.alias, f.name, strings.Join(values, " "))
			}
		}
	}
	b.WriteString("\tesac\n\tcase $command in\n")
	for _, c := range commandSpecs {
		fmt.Fprintf(&b, "\t%s | %s) words=%q ;;\n", c.name, c.alias, strings.Join(dashed(flagsOf(c.name)), " "))
	}
	b.WriteString("\tesac\n\tcase $cur in\n\t-*) COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")) ;;\n\tesac\n}\n")
	// Without an answer of its own the shell completes file names.
	b.WriteString("complete -o default -F _mappesjekk mappesjekk\n")
	return b.String()
}

func dashed(flags []flagSpec) []string {
	var names []string
	for _, f := range flags {
		names = append(names, "--"+f.name)
	}
	return names
}

func zshCompletion() string {
	var b strings.Builder
	b.WriteString("#compdef mappesjekk\n# Completion of mappesjekk for zsh: put it as _mappesjekk into a folder of $fpath\n_mappesjekk() {\n")
	b.WriteString("\tlocal -a commands\n\tcommands=(\n")
	for _, c := range commandSpecs {
		for _, name := range []string{c.name, c.alias} {
			fmt.Fprintf(&b, "\t\t%s\n", shellQuote(name+":"+textFor(c.summary)[0]))
		}
	}
	b.WriteString("\t)\n\tif (( CURRENT == 2 )); then\n\t\t_describe command commands\n\t\treturn\n\tfi\n\tcase $words[2] in\n")
	for _, c := range commandSpecs {
		fmt.Fprintf(&b, "\t%s|%s) _arguments", c.name, c.alias)
		for _, f := range flagsOf(c.name) {
			spec := "--" + f.name
			if f.takes() {
				spec += "="
			}
			spec += "[" + zshText(textFor(f.help)[0]) + "]"
			if values := f.choices(); values != nil {
				spec += ":" + f.name + ":(" + strings.Join(values, " ") + ")"
			} else if f.takes() {
				spec += ":" + f.name + ":_files"
			}
			if f.repeat {
				spec = "*" + spec
			}
			b.WriteString(" " + shellQuote(spec))
		}
		b.WriteString(" '*:file:_files' ;;\n")
	}
	b.WriteString("\tesac\n}\ncompdef _mappesjekk mappesjekk\n")
	return b.String()
}

// zshText returns s as it can stand in a specification of _arguments.
func zshText(s string) string {
	return strings.NewReplacer(`\`, `\\`, "[", `\[`, "]", `\]`, ":", `\:`).Replace(s)
}

func fishCompletion() string {
	var b strings.Builder
	b.WriteString("# Completion of mappesjekk for fish: mappesjekk completion fish | source\n")
	for _, c := range commandSpecs {
		for _, name := range []string{c.name, c.alias} {
			fmt.Fprintf(&b, "complete -c mappesjekk -n __fish_use_subcommand -f -a %s -d %s\n", name, shellQuote(textFor(c.summary)[0]))
		}
	}
	for _, c := range commandSpecs {
		for _, f := range flagsOf(c.name) {
			fmt.Fprintf(&b, "complete -c mappesjekk -n %s -l %s", shellQuote("__fish_seen_subcommand_from "+c.name+" "+c.alias), f.name)
			if f.short != "" {
				b.WriteString(" -s " + f.short)
			}
			if values := f.choices(); values != nil {
				b.WriteString(" -x -a " + shellQuote(strings.Join(values, " ")))
			} else if f.takes() {
				b.WriteString(" -r")
			}
			b.WriteString(" -d " + shellQuote(textFor(f.help)[0]) + "\n")
		}
	}
	return b.String()
}

func powershellCompletion() string {
	var b strings.Builder
	b.WriteString("# Completion of mappesjekk for PowerShell: mappesjekk completion powershell | Out-String | Invoke-Expression\n")
	b.WriteString("Register-ArgumentCompleter -Native -CommandName mappesjekk -ScriptBlock {\n\tparam($word, $line, $position)\n")
	fmt.Fprintf(&b, "\t$commands = @(%s)\n\t$flags = @{\n", powershellList(commandNames()))
	for _, c := range commandSpecs {
		for _, name := range []string{c.name, c.alias} {
			fmt.Fprintf(&b, "\t\t%s = @(%s)\n", shellQuote(name), powershellList(dashed(flagsOf(c.name))))
		}
	}
	b.WriteString("\t}\n\t$values = @{\n")
	written := map[string]bool{}
	for _, f := range flagSpecs {
		if values := f.choices(); values != nil && !written[f.name] {
			written[f.name] = true
			fmt.Fprintf(&b, "\t\t'--%s' = @(%s)\n", f.name, powershellList(values))
		}
	}
	b.WriteString("\t}\n" + `	$said = @($line.CommandElements | ForEach-Object { $_.ToString() })
	$before = if ($word) { $said[-2] } else { $said[-1] }
	$offer = if ($said.Count -le 1 -or ($said.Count -eq 2 -and $word)) { $commands }
		elseif ($values.ContainsKey($before)) { $values[$before] }
		elseif ($word -like '-*') { $flags[$said[1]] }
		else { @() }
	$offer | Where-Object { $_ -like "$word*" } | ForEach-Object {
		[System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
	}
}
`)
	return b.String()
}

func powershellList(words []string) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = shellQuote(w)
	}
	return strings.Join(quoted, ", ")
}

// shellQuote returns s as one word. Typographic marks serve for the one sign that
// every shell treats in another way.
func shellQuote(s string) string { return "'" + strings.ReplaceAll(s, "'", "’") + "'" }
