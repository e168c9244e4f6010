namespace OutlookOneOnOne.Core.Diagnosis;

/// <summary>The result of checking one thing that an installation needs, in words for an administrator. It contains no names.</summary>
/// <param name="Part">What was checked, e.g. <c>permission User.Read.All</c>.</param>
/// <param name="Fault">What is wrong; null if it is in place.</param>
/// <param name="Remedy">What to do about it; null if it is in place.</param>
public sealed record Finding(string Part, string? Fault, string? Remedy)
{
    /// <summary>True if it is in place.</summary>
    public bool IsFine => Fault is null;

    /// <summary>It is in place.</summary>
    public static Finding Fine(string part) => new(part, null, null);

    /// <summary>It is not in place.</summary>
    public static Finding Faulty(string part, string fault, string remedy) => new(part, fault, remedy);
}
