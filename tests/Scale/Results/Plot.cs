using System.Globalization;
using System.Text;

namespace OutlookOneOnOne.Scale.Results;

/// <summary>How each figure grows with the organisation: three panels with logarithmic axes, as an SVG with text.</summary>
internal static class Plot
{
    private const int Width = 340, Height = 260, Left = 56, Top = 40;

    public static string Of(IReadOnlyList<SizeResult> sizes)
    {
        var instances = sizes.SelectMany(s => s.Weeks.Select(w => w.Instances)).Distinct().ToList();
        Panel[] panels =
        [
            new(
                "Coverage of the week, minutes",
                [
                    .. instances.Select(n => new Line(
                        $"{n} instance{(n == 1 ? "" : "s")}",
                        Points(sizes, s => s.Weeks.FirstOrDefault(w => w.Instances == n)?.CoverageMinutes))),
                    new Line("goal: 30", Points(sizes, _ => WeekResult.MaxMinutes)),
                ]),
            new(
                "Requests and messages in a week",
                [
                    new Line("calendarView", Points(sizes, s => s.Weeks[0].CalendarRequests)),
                    new Line("queue messages", Points(sizes, s => s.Weeks[0].Messages.Values.Sum())),
                    new Line("Cosmos requests", Points(sizes, s => s.Weeks[0].CosmosRequests)),
                    new Line("Cosmos RU", Points(sizes, s => s.Weeks[0].Units)),
                ]),
            new(
                "Memory of one instance, MB",
                [
                    new Line("snapshot", Points(sizes, s => s.Memory.Snapshot / 1048576.0)),
                    new Line("reading calendars", Points(sizes, s => s.Memory.Coverage / 1048576.0)),
                    new Line("writing digests", Points(sizes, s => s.Memory.Digests / 1048576.0)),
                ]),
        ];
        var svg = new StringBuilder();
        var width = panels.Length * (Width + Left + 24);
        svg.Append(Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{Height + Top + 110}\" "));
        svg.Append("font-family=\"sans-serif\" font-size=\"12\" fill=\"#222\">\n");
        svg.Append(
            "<title>The weekly flow by the size of the organisation</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        foreach (var (panel, i) in panels.Select((p, i) => (p, i)))
        {
            svg.Append(Invariant($"<g transform=\"translate({i * (Width + Left + 24) + Left},{Top})\">\n{panel.Draw()}</g>\n"));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static List<(double People, double Value)> Points(IReadOnlyList<SizeResult> sizes, Func<SizeResult, double?> value) =>
        [.. sizes.Select(s => ((double)s.People, value(s))).Where(p => p.Item2 is > 0).Select(p => (p.Item1, p.Item2!.Value))];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Line(string Name, List<(double People, double Value)> Points);

    private sealed record Panel(string Title, Line[] Lines)
    {
        private static readonly string[] Colours = ["#0b61a4", "#c4501b", "#2e7d32", "#6a3d9a"];

        public string Draw()
        {
            var all = Lines.SelectMany(l => l.Points).ToList();
            var (x, y) = (Axis.Over(all.Select(p => p.People), Width), Axis.Over(all.Select(p => p.Value), Height));
            var svg = new StringBuilder(Invariant($"<text y=\"-16\" font-size=\"14\" font-weight=\"600\">{Title}</text>\n"));
            foreach (var mark in y.Marks)
            {
                svg.Append(Invariant($"<path d=\"M0 {Height - y.At(mark):0.#}H{Width}\" stroke=\"#ddd\"/>"));
                svg.Append(Invariant($"<text x=\"-6\" y=\"{Height - y.At(mark) + 4:0.#}\" text-anchor=\"end\">{mark:#,0.####}</text>\n"));
            }

            foreach (var mark in x.Marks)
            {
                svg.Append(Invariant($"<path d=\"M{x.At(mark):0.#} 0V{Height}\" stroke=\"#ddd\"/>"));
                svg.Append(Invariant($"<text x=\"{x.At(mark):0.#}\" y=\"{Height + 18}\" text-anchor=\"middle\">{mark:#,0}</text>\n"));
            }

            foreach (var (line, i) in Lines.Select((l, i) => (l, i)))
            {
                var colour = Colours[i % Colours.Length];
                var points = line.Points.Select(p => Invariant($"{x.At(p.People):0.#},{Height - y.At(p.Value):0.#}"));
                svg.Append(
                    Invariant(
                        $"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" points=\"{string.Join(' ', points)}\"/>"));
                svg.AppendJoin(
                    string.Empty,
                    line.Points.Select(p =>
                        Invariant($"<circle cx=\"{x.At(p.People):0.#}\" cy=\"{Height - y.At(p.Value):0.#}\" r=\"3\" fill=\"{colour}\"/>")));
                svg.Append(
                    Invariant($"<text x=\"{i % 2 * Width / 2}\" y=\"{Height + 44 + i / 2 * 18}\" fill=\"{colour}\">● {line.Name}</text>\n")
                );
            }

            return svg.ToString();
        }
    }

    /// <summary>Powers of ten around all values.</summary>
    private sealed record Axis(int From, int To, int Length)
    {
        public IEnumerable<double> Marks => Enumerable.Range(From, To - From + 1).Select(e => Math.Pow(10, e));

        public static Axis Over(IEnumerable<double> values, int length)
        {
            var logs = values.Select(Math.Log10).DefaultIfEmpty(0).ToList();
            var from = (int)Math.Floor(logs.Min() + 1e-9);
            return new Axis(from, Math.Max(from + 1, (int)Math.Ceiling(logs.Max() - 1e-9)), length);
        }

        public double At(double value) => (Math.Log10(value) - From) / (To - From) * Length;
    }
}
