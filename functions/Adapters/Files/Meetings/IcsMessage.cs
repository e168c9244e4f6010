namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The two halves of what is said of a file: what is wrong, then "; " and the remedy.</summary>
internal static class IcsMessage
{
    private const string Separator = "; ";

    /// <summary>What is wrong: all before the last "; ", or the whole message where there is none.</summary>
    public static string WhatOf(string message) => End(message) is { } end ? message[..end] : message;

    /// <summary>What to do about it; null when the message names no remedy.</summary>
    public static string? RemedyOf(string message) => End(message) is { } end ? message[(end + Separator.Length)..] : null;

    // A reason of the operating system may contain the separator; a remedy never does.
    private static int? End(string message) =>
        message.LastIndexOf(Separator, StringComparison.Ordinal) is >= 0 and var end ? end : null;
}
