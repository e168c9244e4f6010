namespace OutlookOneOnOne.Core.Templates.Choosing;

/// <summary>Chooses the template that fits a 1:1 and explains why. Pure: the same situation gives the same result.</summary>
public static class ChooseTemplate
{
    /// <returns>Null when there is no template for this kind of 1:1, for example with an external person.</returns>
    public static TemplateChoice? For(PairSituation situation, TemplateLibrary library) =>
        Rank(situation, library) is [var best, ..] ? best : null;

    /// <summary>All that fit, best first, each with its own reason. Empty when there is no template for this kind of 1:1.</summary>
    public static IReadOnlyList<TemplateChoice> Rank(PairSituation situation, TemplateLibrary library) =>
        [.. (from template in library.All
             let kind = situation.Kinds.Index().Where(k => template.Kinds.Contains(k.Item)).Select(k => (int?)k.Index).FirstOrDefault()
             where kind is not null || template.Id == situation.Preferred
             let fit = TemplateFit.Of(template, situation, library)
             orderby fit.Rank, fit.Distance, MadeForIt(template, situation) ? 0 : 1
             select new TemplateChoice(template, fit.Why))];

    /// <summary>For somebody who manages, templates made for managers come before general ones.</summary>
    private static bool MadeForIt(Template template, PairSituation situation) =>
        situation.Kinds.Count > 0 && template.Kinds.Contains(situation.Kinds[0])
            && (situation.Kinds.Count == 1 || !template.Kinds.Contains(situation.Kinds[1]));
}
