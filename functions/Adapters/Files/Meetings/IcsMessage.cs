namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The two halves of a message about a file: what is wrong, then "; " and the remedy.</summary>
internal static class IcsMessage
{
    private const string Separator = "; ";

    /// <summary>What is wrong: everything before the last "; ", or the whole message if there is none.</summary>
    public static string WhatOf(string message) => End(message) is { } end ? message[..end] : message;

    /// <summary>What to do about it; null if the message names no remedy.</summary>
    public static string? RemedyOf(string message) => End(message) is { } end ? message[(end + Separator.Length)..] : null;

    // A message from the operating system may contain the separator; a remedy never does.
    private static int? End(string message) =>
        message.LastIndexOf(Separator, StringComparison.Ordinal) is >= 0 and var end ? end : null;
}
