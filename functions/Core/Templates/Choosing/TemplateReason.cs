using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Templates.Choosing;

/// <summary>Why a template was chosen or offered: a code and its arguments, from which the client composes the sentence.</summary>
/// <param name="Code">What it says.</param>
public sealed record TemplateReason(TemplateReasonCode Code)
{
    /// <summary>The other person, as the sentence names them; null if it names nobody.</summary>
    public string? Name { get; init; }

    /// <summary>The cadence that the template is made for, in days; 0 when the reason is not the cadence.</summary>
    public int Days { get; init; }

    /// <summary>The pair's cadence in days, if it differs.</summary>
    public int Yours { get; init; }

    /// <summary>How many times in a row one template was used; 0 when that is not the reason.</summary>
    public int Times { get; init; }

    /// <summary>The title of the template that was used so often; null when it is this one.</summary>
    public string? Used { get; init; }

    /// <summary>The minutes that the template is made for, if it was shortened; otherwise 0.</summary>
    public int From { get; init; }

    /// <summary>Its length in minutes after it was shortened.</summary>
    public int To { get; init; }

    /// <summary>The sentence that an older version stored; otherwise null.</summary>
    public string? Sentence { get; init; }

    /// <summary>A sentence that an older version stored.</summary>
    public static TemplateReason OfSentence(string sentence) => new(TemplateReasonCode.Written) { Sentence = sentence };

    /// <summary>As part of a sentence: "first 1:1 with Bo, who is new".</summary>
    public string In(IMessages language)
    {
        var say = language.TemplateFit;
        var fit = Fit(say);
        var used = (Times, Used) switch
        {
            (0, _) => fit,
            (_, null) => say.UsedOften(fit, Times),
            (_, { } other) => say.OtherUsedOften(fit, other, Times),
        };
        return From == 0 ? used : say.Shortened(used, From, To);
    }

    /// <summary>The code only: names stay out of logs.</summary>
    public override string ToString() => $"{nameof(TemplateReason)} {Code}";

    private string Fit(ITemplateFitMessages say) => Code switch
    {
        TemplateReasonCode.Preferred => say.Preferred(Name ?? string.Empty),
        TemplateReasonCode.Picked => say.Picked,
        TemplateReasonCode.FirstMeeting => say.FirstMeeting(Name ?? string.Empty),
        TemplateReasonCode.FirstWithNew => say.FirstWithNew(Name ?? string.Empty),
        TemplateReasonCode.AfterLeave => say.AfterLeave(Name ?? string.Empty),
        TemplateReasonCode.Quarterly => say.Quarterly(Name ?? string.Empty),
        TemplateReasonCode.Fits => say.Fits(Days),
        TemplateReasonCode.MadeForOther => say.MadeForOther(Days, Yours),
        TemplateReasonCode.WhenNeeded => say.WhenNeeded,
        TemplateReasonCode.QuarterlyNotDue => say.QuarterlyNotDue,
        TemplateReasonCode.OnReturn => say.OnReturn(Name ?? string.Empty),
        TemplateReasonCode.OnlyFirst => say.OnlyFirst,
        TemplateReasonCode.Written => Sentence ?? string.Empty,
        _ => throw new InvalidOperationException("TemplateReasonCode has no other case."),
    };
}

/// <summary>What a reason says.</summary>
public enum TemplateReasonCode
{
    /// <summary>An older version stored the sentence instead of a code.</summary>
    Written,

    /// <summary>The lead chose it for this pair.</summary>
    Preferred,

    /// <summary>Somebody picked it for this 1:1.</summary>
    Picked,

    /// <summary>It is the first 1:1 of the two.</summary>
    FirstMeeting,

    /// <summary>The same, and the other person is new.</summary>
    FirstWithNew,

    /// <summary>The other person is back.</summary>
    AfterLeave,

    /// <summary>Once a quarter, and due.</summary>
    Quarterly,

    /// <summary>It is made for the pair's cadence.</summary>
    Fits,

    /// <summary>It is made for another cadence.</summary>
    MadeForOther,

    /// <summary>It is only offered.</summary>
    WhenNeeded,

    /// <summary>Once a quarter, and not due.</summary>
    QuarterlyNotDue,

    /// <summary>It is for when the other person comes back.</summary>
    OnReturn,

    /// <summary>It is for first 1:1s only.</summary>
    OnlyFirst,
}
