namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Something to read or listen to. We provide the link only; the text belongs to its author.</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Title">As its author wrote it.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Link">Its address.</param>
/// <param name="Why">One line: what readers get out of it.</param>
public sealed record Reading(string Id, string Title, string Author, Uri Link, string Why);
