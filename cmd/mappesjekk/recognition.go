package main

import (
	"github.com/urfave/cli/v2"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/ocr"
)

// recognition has scanned pages read, by the programs that are installed.
func (s *session) recognition(c *cli.Context, opt *validate.Options) error {
	mode, err := s.oneOf(c, "ocr", "auto", "auto", "off", "require")
	if err != nil || mode == "off" {
		return err
	}
	engine, err := ocr.Find()
	if err == nil && mode == "require" {
		err = engine.Check()
	}
	switch {
	case err == nil:
		opt.OCR = engine
	case mode == "require":
		return s.refusal(mNoOCR)
	}
	if renderer, err := ocr.FindRenderer(); err == nil {
		opt.Renderer = renderer
	}
	return nil
}
