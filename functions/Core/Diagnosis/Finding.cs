using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Diagnosis;

/// <summary>
/// The result of checking one thing that an installation needs, for an administrator, in no language until somebody reads it. It contains
/// no names.
/// </summary>
public sealed class Finding
{
    private readonly Func<IDiagnosisMessages, string> part;
    private readonly Func<IDiagnosisMessages, string>? fault;
    private readonly Func<IDiagnosisMessages, string>? remedy;

    private Finding(
        Func<IDiagnosisMessages, string> part, Func<IDiagnosisMessages, string>? fault, Func<IDiagnosisMessages, string>? remedy) =>
        (this.part, this.fault, this.remedy) = (part, fault, remedy);

    /// <summary>True if it is in place.</summary>
    public bool IsFine => fault is null;

    /// <summary>What was checked, in English, e.g. <c>permission User.Read.All</c>.</summary>
    public string Part => part(Languages.English.Diagnosis);

    /// <summary>What is wrong, in English; null if it is in place.</summary>
    public string? Fault => fault?.Invoke(Languages.English.Diagnosis);

    /// <summary>What to do about it, in English; null if it is in place.</summary>
    public string? Remedy => remedy?.Invoke(Languages.English.Diagnosis);

    /// <summary>It is in place.</summary>
    /// <param name="part">What was checked.</param>
    public static Finding Fine(Func<IDiagnosisMessages, string> part) => new(part, null, null);

    /// <summary>It is not in place.</summary>
    /// <param name="part">What was checked.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="remedy">What to do about it.</param>
    public static Finding Faulty(
        Func<IDiagnosisMessages, string> part, Func<IDiagnosisMessages, string> fault, Func<IDiagnosisMessages, string> remedy) =>
        new(part, fault, remedy);

    /// <summary>The three in no language, for programs; null for what is not there, or is not in the catalogue.</summary>
    public (MessageCode? Part, MessageCode? Fault, MessageCode? Remedy) Codes => (CodeOf(part), CodeOf(fault), CodeOf(remedy));

    /// <summary>The three in a language.</summary>
    public FindingText In(IDiagnosisMessages language) => new(part(language), fault?.Invoke(language), remedy?.Invoke(language));

    private static MessageCode? CodeOf(Func<IDiagnosisMessages, string>? message) =>
        message is null ? null : MessageCode.Of(message, Languages.English.Diagnosis);
}

/// <summary>A finding in the language of whoever reads it.</summary>
/// <param name="Part">What was checked.</param>
/// <param name="Fault">What is wrong; null if it is in place.</param>
/// <param name="Remedy">What to do about it; null if it is in place.</param>
public sealed record FindingText(string Part, string? Fault, string? Remedy);
