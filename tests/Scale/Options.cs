using System.Globalization;

namespace OutlookOneOnOne.Scale;

/// <summary>What to measure or show.</summary>
internal sealed record Options
{
    public const string Usage =
        "Usage: [--people 1000,10000,100000] [--instances 1,10,100] [--meetings 6] [--plot docs/scale.svg] "
            + "[--save FILE] [--read FILE,FILE]";

    public IReadOnlyList<int> People { get; private init; } = [1_000, 10_000, 100_000];

    public IReadOnlyList<int> Instances { get; private init; } = [1, 10, 100];

    /// <summary>The number per calendar and week, in addition to 1:1s and team meetings.</summary>
    public int Meetings { get; private init; } = 6;

    public string? Plot { get; private init; }

    public string? Save { get; private init; }

    /// <summary>Files with saved results.</summary>
    public IReadOnlyList<string> Read { get; private init; } = [];

    /// <summary>Null if the arguments are invalid.</summary>
    public static Options? Parse(string[] args) =>
        args.Length % 2 != 0 ? null : args.Chunk(2).Aggregate((Options?)new Options(), (options, arg) => options?.With(arg[0], arg[1]));

    private Options? With(string name, string value) => name switch
    {
        "--people" => Numbers(value) is { } people ? this with { People = people } : null,
        "--instances" => Numbers(value) is { } instances ? this with { Instances = instances } : null,
        "--meetings" => Numbers(value) is [var meetings] ? this with { Meetings = meetings } : null,
        "--plot" => this with { Plot = value },
        "--save" => this with { Save = value },
        "--read" => this with { Read = value.Split(',') },
        _ => null,
    };

    private static List<int>? Numbers(string text)
    {
        var numbers = text.Split(',')
            .Select(n => int.TryParse(n, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 0)
            .ToList();
        return numbers.Contains(0) ? null : numbers;
    }
}
