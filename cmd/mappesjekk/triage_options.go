package main

import (
	"bufio"
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/triage"
)

// triageOptions reads the flags that say which cases are checked, and how.
func (s *session) triageOptions(c *cli.Context) (triage.Options, error) {
	opt := triage.Options{Output: c.String("output")}
	var err error
	if opt.Check, err = s.options(c); err != nil {
		return opt, err
	}
	order, err := s.oneOf(c, "sort", string(report.ByWork), sortNames()...)
	if err != nil {
		return opt, err
	}
	opt.Order = report.Order(order)
	opt.Select.Globs = c.StringSlice("glob")
	if limit := c.String("limit"); c.IsSet("limit") {
		if opt.Select.Limit, err = strconv.Atoi(limit); err != nil || opt.Select.Limit < 1 {
			return opt, s.misuse(tBadLimit, limit)
		}
	}
	if since := c.String("since"); c.IsSet("since") {
		if opt.Select.Since, err = time.ParseInLocation(time.DateOnly, since, time.Local); err != nil {
			return opt, s.misuse(tBadSince, since)
		}
	}
	if shard := c.String("shard"); c.IsSet("shard") {
		if opt.Select.Shard, err = parseShard(shard); err != nil {
			return opt, s.misuse(tBadShard, shard)
		}
	}
	if !c.Bool("no-cache") && c.Args().First() != mergeWord {
		opt.Cache, err = s.openCache(c)
	}
	return opt, err
}

func sortNames() []string {
	var names []string
	for _, o := range []report.Order{report.ByWork, report.ByCase, report.ByGaps, report.ByOldest, report.ByNewest} {
		names = append(names, string(o))
	}
	return names
}

// parseShard reads "3/16".
func parseShard(s string) (triage.Shard, error) {
	part, of, ok := strings.Cut(s, "/")
	n, errPart := strconv.Atoi(part)
	m, errOf := strconv.Atoi(of)
	if err := errors.Join(errPart, errOf); err != nil || !ok || n < 1 || n > m {
		return triage.Shard{}, errors.Join(err, errors.New("no such part"))
	}
	return triage.Shard{Part: n, Of: m}, nil
}

// readPaths reads the list of cases on standard input, one on each line.
func (s *session) readPaths() ([]string, error) {
	if isTerminal(s.Stdin) {
		return nil, s.refusal(tListTerminal)
	}
	var paths []string
	lines := bufio.NewScanner(s.Stdin)
	for lines.Scan() {
		if line := strings.TrimSuffix(lines.Text(), "\r"); line != "" {
			paths = append(paths, line)
		}
	}
	if lines.Err() != nil {
		return nil, s.refusal(mCannotOpen, "-")
	}
	return paths, nil
}
