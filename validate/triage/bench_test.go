package triage_test

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/triage"
)

// BenchmarkTriage checks a hundred generated cases in this process: cold, a second
// time, and on the next day, when every case is judged anew of kept facts.
func BenchmarkTriage(b *testing.B) {
	const cases = 100
	inbox := b.TempDir()
	newGenerator(b, 3).make(b, inbox, cases)
	run := func(b *testing.B, output, cacheDir string, ahead int) {
		b.Helper()
		cache, err := triage.OpenCache(cacheDir, 0)
		if err != nil {
			b.Fatal(err)
		}
		res, err := triage.Run(b.Context(), inbox, triage.Options{
			Check: validate.Options{AsOf: day.AddDate(0, 0, ahead)}, Output: output, Cache: cache,
		})
		if err != nil {
			b.Fatal(err)
		}
		res.Close()
	}
	report := func(b *testing.B) {
		b.ReportMetric(float64(b.N*cases)/b.Elapsed().Seconds(), "cases/s")
	}
	b.Run("cold", func(b *testing.B) {
		for b.Loop() {
			run(b, b.TempDir(), b.TempDir(), 0)
		}
		report(b)
	})
	b.Run("unchanged", func(b *testing.B) {
		output, cache := b.TempDir(), b.TempDir()
		run(b, output, cache, 0)
		for b.Loop() {
			run(b, output, cache, 0)
		}
		report(b)
	})
	b.Run("next-day", func(b *testing.B) {
		output, cache := b.TempDir(), b.TempDir()
		run(b, output, cache, 0)
		ahead := 0
		for b.Loop() {
			ahead++
			run(b, output, cache, ahead)
		}
		report(b)
	})
}
