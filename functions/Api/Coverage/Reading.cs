using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Coverage;

/// <summary>Registers the reading of calendars.</summary>
internal static class Reading
{
    /// <param name="services">The services to add to.</param>
    /// <param name="beforeSaving">See <see cref="RefreshCoverage.BeforeSaving"/>.</param>
    public static void AddRefreshCoverage(
        this IServiceCollection services,
        Func<IServiceProvider, Func<PersonId, CoverageFacts.Known, CancellationToken, Task>> beforeSaving) =>
        services.TryAddSingleton(s => new RefreshCoverage(
            s.GetRequiredService<ICalendar>(),
            s.GetRequiredService<IAbsences>(),
            s.GetRequiredService<CoverageStore>(),
            s.GetRequiredService<CoveragePolicy>())
        {
            BeforeSaving = beforeSaving(s),
        });
}
