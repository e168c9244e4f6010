using NodaTime;

namespace OutlookOneOnOne.Core.Templates.Choosing;

/// <summary>How well one template fits a situation.</summary>
/// <param name="Rank">Lower is better.</param>
/// <param name="Distance">Within the same rank: days between the template's cadence and the pair's.</param>
/// <param name="Why">The reason.</param>
internal sealed record TemplateFit(FitRank Rank, int Distance, TemplateReason Why)
{
    /// <summary>After the same template this many times in a row, we offer another.</summary>
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
            return new(FitRank.Chosen, 0, Named(TemplateReasonCode.Preferred, pair));
        }

        if (cadences.Contains(TemplateCadence.FirstMeeting) && pair.FirstMeeting)
        {
            var code = pair.OtherIsNew ? TemplateReasonCode.FirstWithNew : TemplateReasonCode.FirstMeeting;
            return new(FitRank.Occasion, 0, Named(code, pair));
        }

        if (cadences.Contains(TemplateCadence.AfterLeave) && pair.OtherIsBack)
        {
            return new(FitRank.Occasion, 1, Named(TemplateReasonCode.AfterLeave, pair));
        }

        if (cadences.Contains(TemplateCadence.Quarterly) && IsDue(template, pair, library))
        {
            return new(FitRank.Quarterly, 0, Named(TemplateReasonCode.Quarterly, pair));
        }

        return cadences.Any(Days.ContainsKey) ? Regular(template, pair, library) : Special(template, pair);
    }

    private static TemplateReason Named(TemplateReasonCode code, PairSituation pair) => new(code) { Name = pair.OtherName };

    private static TemplateFit Regular(Template template, PairSituation pair, TemplateLibrary library)
    {
        var nearest = template.Cadences.Where(Days.ContainsKey).Select(c => Days[c]).MinBy(days => Math.Abs(days - pair.EveryDays));
        var distance = Math.Abs(nearest - pair.EveryDays);
        var fits = distance == 0
            ? new TemplateReason(TemplateReasonCode.Fits) { Days = nearest }
            : new TemplateReason(TemplateReasonCode.MadeForOther) { Days = nearest, Yours = pair.EveryDays };
        if (UsedLastTimes(pair) is not { } used)
        {
            return new(FitRank.Regular, distance, fits);
        }

        var often = fits with { Times = MaxRepetitions };
        return used == template.Id
            ? new(FitRank.UsedOften, distance, often)
            : new(FitRank.Regular, distance, often with { Used = library.Find(used)?.Title ?? used.Value });
    }

    private static TemplateFit Special(Template template, PairSituation pair) =>
        template.Cadences switch
        {
            var cadences when cadences.Contains(TemplateCadence.WhenNeeded) =>
                new(FitRank.OtherTimes, 0, new TemplateReason(TemplateReasonCode.WhenNeeded)),
            var cadences when cadences.Contains(TemplateCadence.Quarterly) =>
                new(FitRank.OtherTimes, 1, new TemplateReason(TemplateReasonCode.QuarterlyNotDue)),
            var cadences when cadences.Contains(TemplateCadence.AfterLeave) =>
                new(FitRank.OtherTimes, 2, Named(TemplateReasonCode.OnReturn, pair)),
            _ => new(FitRank.OtherTimes, 3, new TemplateReason(TemplateReasonCode.OnlyFirst)),
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
