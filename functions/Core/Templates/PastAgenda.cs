using NodaTime;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>That there was an agenda for the 1:1 with this start, and by which template.</summary>
public sealed record PastAgenda(Instant Start, TemplateId Template);
