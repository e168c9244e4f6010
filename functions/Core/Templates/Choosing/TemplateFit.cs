using System.Globalization;
using NodaTime;

namespace OutlookOneOnOne.Core.Templates.Choosing;

/// <summary>How well one template fits a situation.</summary>
/// <param name="Rank">Lower is better.</param>
/// <param name="Distance">Within the same rank: days between the template's cadence and the pair's.</param>
/// <param name="Why">As part of a sentence.</param>
internal sealed record TemplateFit(FitRank Rank, int Distance, string Why)
{
    /// <summary>After the same template so many times in a row, we offer another.</summary>
    private const int MaxRepetitions = 3;

    private static readonly Duration Quarter = Duration.FromDays(84);

    // The shortest time between two special templates.
    private static readonly Duration MinGap = Duration.FromDays(28);

    private static readonly Dictionary<TemplateCadence, int> Days = new()
    {
        [TemplateCadence.Weekly] = 7,
        [TemplateCadence.Every2Weeks] = 14,
        [TemplateCadence.Every3Weeks] = 21,
        [TemplateCadence.Every4Weeks] = 28,
    };

    public static TemplateFit Of(Template template, PairSituation pair, TemplateLibrary library)
    {
        var cadences = template.Cadences;
        if (template.Id == pair.Preferred)
        {
            return new(FitRank.Chosen, 0, $"you chose this one for {pair.OtherName}");
        }

        if (cadences.Contains(TemplateCadence.FirstMeeting) && pair.FirstMeeting)
        {
            return new(FitRank.Occasion, 0, $"first 1:1 with {pair.OtherName}" + (pair.OtherIsNew ? ", who is new" : string.Empty));
        }

        if (cadences.Contains(TemplateCadence.AfterLeave) && pair.OtherIsBack)
        {
            return new(FitRank.Occasion, 1, $"{pair.OtherName} is back after time away");
        }

        if (cadences.Contains(TemplateCadence.Quarterly) && IsDue(template, pair, library))
        {
            return new(FitRank.Quarterly, 0, $"once a quarter, and not used with {pair.OtherName} in the last 12 weeks");
        }

        return cadences.Any(Days.ContainsKey) ? Regular(template, pair, library) : Special(template, pair);
    }

    private static TemplateFit Regular(Template template, PairSituation pair, TemplateLibrary library)
    {
        var nearest = template.Cadences.Where(Days.ContainsKey).Select(c => Days[c]).MinBy(days => Math.Abs(days - pair.EveryDays));
        var distance = Math.Abs(nearest - pair.EveryDays);
        var fits = distance == 0
            ? string.Create(CultureInfo.InvariantCulture, $"fits 1:1s every {pair.EveryDays} days")
            : string.Create(CultureInfo.InvariantCulture, $"made for 1:1s every {nearest} days (yours are every {pair.EveryDays})");
        if (UsedLastTimes(pair) is { } used)
        {
            return used == template.Id
                ? new(FitRank.UsedOften, distance, $"{fits}, but you used it the last {MaxRepetitions} times")
                : new(
                    FitRank.Regular,
                    distance,
                    $"{fits}, and you used “{library.Find(used)?.Title ?? used.Value}” the last {MaxRepetitions} times");
        }

        return new(FitRank.Regular, distance, fits);
    }

    private static TemplateFit Special(Template template, PairSituation pair) =>
        template.Cadences switch
        {
            var cadences when cadences.Contains(TemplateCadence.WhenNeeded) => new(FitRank.OtherTimes, 0, "whenever you want it"),
            var cadences when cadences.Contains(TemplateCadence.Quarterly) => new(FitRank.OtherTimes, 1, "once a quarter, and not due yet"),
            var cadences when cadences.Contains(TemplateCadence.AfterLeave) =>
                new(FitRank.OtherTimes, 2, $"for when {pair.OtherName} comes back after time away"),
            _ => new(FitRank.OtherTimes, 3, "only for a first 1:1"),
        };

    /// <summary>They have met for a quarter, have not used it for as long, and had no other special one recently.</summary>
    private static bool IsDue(Template template, PairSituation pair, TemplateLibrary library)
    {
        var before = pair.Past.Where(a => a.Start < pair.Start).ToList();
        return before.Exists(a => a.Start <= pair.Start - Quarter)
            && !before.Exists(a => a.Template == template.Id && a.Start > pair.Start - Quarter)
            && !before.Exists(a => a.Start > pair.Start - MinGap && IsQuarterly(library.Find(a.Template)));
    }

    private static bool IsQuarterly(Template? template) => template?.Cadences.Contains(TemplateCadence.Quarterly) == true;

    private static TemplateId? UsedLastTimes(PairSituation pair)
    {
        var last = pair.Past.Where(a => a.Start < pair.Start).TakeLast(MaxRepetitions).Select(a => a.Template).ToList();
        return last.Count == MaxRepetitions && last.Distinct().Count() == 1 ? last[0] : null;
    }
}

internal enum FitRank
{
    Chosen,
    Occasion,
    Quarterly,
    Regular,
    UsedOften,
    OtherTimes,
}
