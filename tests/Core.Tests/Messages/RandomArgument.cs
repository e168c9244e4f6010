using NodaTime;

namespace OutlookOneOnOne.Core.Tests.Messages;

/// <summary>A random argument of a message.</summary>
/// <param name="Value">As C# takes it.</param>
/// <param name="InJson">As TypeScript takes it.</param>
internal sealed record RandomArgument(object Value, object InJson)
{
    private static readonly string[] Names =
    [
        "Ann Lee", "Sean O'Connor", "Łukasz Żółć", "李娜", "\u2068שרה כהן\u2069", "Zoë 🙂", "{name}", "$&", "`${a}`", "a\\b \"c\"", "",
        "Straße & <Co>",
    ];

    private static readonly int[] Edges =
        [0, 1, 2, 3, 5, 10, 11, 12, 13, 14, 20, 21, 100, 999, 1000, 9999, 10_000, 1_000_000, int.MaxValue];

    public static RandomArgument Of(Type type, Random random) => type switch
    {
        _ when type == typeof(string) => Same(Name(random)),
        _ when type == typeof(int) => Same(Number(random)),
        _ when type == typeof(LocalDate) => Day(random),
        _ when type == typeof(LocalTime) => Time(random),
        _ when type == typeof(IReadOnlyList<string>) => Same(Enumerable.Range(0, random.Next(6)).Select(_ => Name(random)).ToArray()),
        { IsEnum: true } => Choice(type, random),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No message takes it."),
    };

    private static RandomArgument Same(object value) => new(value, value);

    private static string Name(Random random) => Names[random.Next(Names.Length)];

    private static int Number(Random random) => (random.Next(3), Edges[random.Next(Edges.Length)]) switch
    {
        (0, _) => random.Next(-40, 130),
        (1, var edge) => -edge,
        (_, var edge) => edge,
    };

    private static RandomArgument Day(Random random)
    {
        var day = new LocalDate(2020, 1, 1).PlusDays(random.Next(20 * 366));
        return new RandomArgument(day, new { year = day.Year, month = day.Month, day = day.Day });
    }

    private static RandomArgument Time(Random random)
    {
        var time = new LocalTime(random.Next(24), random.Next(60));
        return new RandomArgument(time, new { hour = time.Hour, minute = time.Minute });
    }

    private static RandomArgument Choice(Type type, Random random)
    {
        var values = type.GetEnumValues();
        var value = values.GetValue(random.Next(values.Length)) ?? throw new InvalidOperationException(type.Name);
        var name = value.ToString() ?? throw new InvalidOperationException(type.Name);
        return new RandomArgument(value, char.ToLowerInvariant(name[0]) + name[1..]);
    }
}
