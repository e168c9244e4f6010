using NodaTime;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>An earlier 1:1 that had an agenda, and the template that was used.</summary>
public sealed record PastAgenda(Instant Start, TemplateId Template);
