using NodaTime;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>The 1:1 with this start had an agenda, made from this template.</summary>
public sealed record PastAgenda(Instant Start, TemplateId Template);
