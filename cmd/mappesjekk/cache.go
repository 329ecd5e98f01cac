package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/triage"
)

// openCache opens the cache that the flags ask for.
func (s *session) openCache(c *cli.Context) (*triage.Cache, error) {
	dir := c.String("cache")
	if dir == "" {
		var err error
		if dir, err = triage.DefaultCacheDir(); err != nil {
			return nil, s.refusal(tNoCache)
		}
	}
	cache, err := triage.OpenCache(dir, 0)
	if err != nil {
		return nil, s.refusal(tNoCache)
	}
	return cache, nil
}

// cache is the command that tells of the cache or empties it.
func (s *session) cache(c *cli.Context) error {
	what, err := s.operand(c, tNoCacheVerb, tNoCacheVerb)
	if err != nil {
		return err
	}
	cache, err := s.openCache(c)
	if err != nil {
		return err
	}
	switch what {
	case "clean", "tøm":
		if cache.Clean() != nil {
			return s.fault(tNoCache)
		}
		return nil
	case "info", "vis":
		info, err := cache.Info()
		if err != nil {
			return s.fault(tNoCache)
		}
		const mebi = 1 << 20
		text := s.say(tCacheInfo, render.Visible(info.Dir), info.Entries, float64(info.Bytes)/mebi, info.Limit/mebi)
		if _, err := fmt.Fprintln(s.Stdout, text); err != nil {
			return s.fault(mCannotPrint)
		}
		return nil
	}
	return s.misuse(tNoCacheVerb)
}
