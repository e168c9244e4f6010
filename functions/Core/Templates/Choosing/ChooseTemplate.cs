namespace OutlookOneOnOne.Core.Templates.Choosing;

/// <summary>Chooses the template that fits a 1:1 and explains why. Pure: the same situation gives the same result.</summary>
public static class ChooseTemplate
{
    /// <returns>
    /// Null when no template fits: for this kind of 1:1 there is none, for example with an external person, or only templates that a
    /// person must choose, for example after somebody has resigned.
    /// </returns>
    public static TemplateChoice? For(PairSituation situation, TemplateLibrary library) =>
        Ranked(situation, library).FirstOrDefault() is { Fit: { Rank: not FitRank.OtherTimes } fit, Template: var best }
            ? new TemplateChoice(best, fit.Why)
            : null;

    /// <summary>All that fit, best first, each with its own reason. Empty when there is no template for this kind of 1:1.</summary>
    public static IReadOnlyList<TemplateChoice> Rank(PairSituation situation, TemplateLibrary library) =>
        [.. Ranked(situation, library).Select(r => new TemplateChoice(r.Template, r.Fit.Why))];

    private static IEnumerable<(Template Template, TemplateFit Fit)> Ranked(PairSituation situation, TemplateLibrary library) =>
        from template in library.All
        let kind = situation.Kinds.Index().Where(k => template.Kinds.Contains(k.Item)).Select(k => (int?)k.Index).FirstOrDefault()
        where kind is not null || template.Id == situation.Preferred
        let fit = TemplateFit.Of(template, situation, library)
        orderby fit.Rank, fit.Distance, IsMadeForManagers(template, situation) ? 0 : 1
        select (template, fit);

    /// <summary>For somebody who manages, templates made for managers come before general ones.</summary>
    private static bool IsMadeForManagers(Template template, PairSituation situation) =>
        situation.Kinds.Count > 0 && template.Kinds.Contains(situation.Kinds[0])
            && (situation.Kinds.Count == 1 || !template.Kinds.Contains(situation.Kinds[1]));
}
