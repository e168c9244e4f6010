using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Coaching;

/// <param name="State">Whether there is something to do now.</param>
/// <param name="Number">The number of the step, from 1; above 6 it is a practice round. Null if they have not begun.</param>
/// <param name="From">The day on which the step begins or goes on; null if it is for now, and before they begin.</param>
/// <param name="Step">What to do; null before they begin.</param>
internal sealed record SixWeeksResponse(SixWeeksState State, int? Number = null, LocalDate? From = null, SixWeeksStep? Step = null)
{
    public static SixWeeksResponse Of(SixWeeksStanding standing, IMessages language)
    {
        var guide = SixWeeksGuide.In(language);
        return standing switch
        {
            SixWeeksStanding.Current now => new(SixWeeksState.Current, now.Number, null, guide.At(now.Number)),
            SixWeeksStanding.Waiting next => new(SixWeeksState.Waiting, next.Number, next.From, guide.At(next.Number)),
            SixWeeksStanding.Paused away => new(SixWeeksState.Paused, away.Number, away.From, guide.At(away.Number)),
            SixWeeksStanding.NotBegun => new(SixWeeksState.NotBegun),
            _ => throw new InvalidOperationException("SixWeeksStanding has no other case."),
        };
    }
}

/// <summary>Where the caller is in the six weeks.</summary>
internal enum SixWeeksState
{
    /// <summary>They have not begun.</summary>
    NotBegun,

    /// <summary>The step is for now.</summary>
    Current,

    /// <summary>This week's step is done; the next one begins later.</summary>
    Waiting,

    /// <summary>They are away.</summary>
    Paused,
}
