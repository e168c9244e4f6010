using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>A <see cref="Correction"/> as it is stored.</summary>
internal sealed record CorrectionRow(
    string Manager, string Report, long MadeAt, string Kind, string FromDate, string BackDate, long Days, long Starts, long Ends)
{
    public const string Insert =
        """
        INSERT INTO correction (manager, report, made_at, kind, from_date, back_date, days, starts, ends)
        VALUES (@Manager, @Report, @MadeAt, @Kind, @FromDate, @BackDate, @Days, @Starts, @Ends) ON CONFLICT DO NOTHING
        """;

    public const string Select =
        """
        SELECT manager, report, made_at AS madeAt, kind, from_date AS fromDate, back_date AS backDate, days, starts, ends
        FROM correction WHERE manager = @Manager ORDER BY made_at, id
        """;

    /// <summary>An agreed cadence holds until another is agreed, so it has no end to go by.</summary>
    public const string Forget =
        "DELETE FROM correction WHERE (kind = 'held' AND ends < @Before) OR (kind = 'away' AND back_date <= @LastDay)";

    /// <summary>The last date that has begun everywhere on Earth by then: away days are dates without a zone.</summary>
    public static string LastDayOverBy(Instant instant) => LocalDatePattern.Iso.Format(instant.InZone(DateTimeZone.ForOffset(Offset.FromHours(-12))).Date);

    public static CorrectionRow Of(PersonId manager, Correction correction)
    {
        var row = new CorrectionRow(manager.Value, correction.Report.Value, SqliteInstant.Of(correction.MadeAt), string.Empty, string.Empty, string.Empty, 0, 0, 0);
        return correction switch
        {
            Correction.Away away => row with { Kind = "away", FromDate = LocalDatePattern.Iso.Format(away.From), BackDate = LocalDatePattern.Iso.Format(away.Back) },
            Correction.AgreedCadence agreed => row with { Kind = "cadence", Days = agreed.Cadence.Days },
            Correction.HeldWithoutInvite held => row with { Kind = "held", Starts = SqliteInstant.StartOf(held.Time), Ends = SqliteInstant.EndOf(held.Time) },
            _ => throw new ArgumentException($"{correction.GetType().Name} has no place in the database.", nameof(correction)),
        };
    }

    public Correction ToCorrection()
    {
        var (report, madeAt) = (new PersonId(Report), SqliteInstant.From(MadeAt));
        return Kind switch
        {
            "away" => new Correction.Away(report, madeAt, LocalDatePattern.Iso.Parse(FromDate).Value, LocalDatePattern.Iso.Parse(BackDate).Value),
            "cadence" => new Correction.AgreedCadence(report, madeAt, Cadence.FromDays((int)Days)),
            "held" => new Correction.HeldWithoutInvite(report, madeAt, SqliteInstant.Interval(Starts, Ends)),
            _ => throw new DataDirectoryException($"The database holds a correction of the unknown kind '{Kind}'; restore it from a backup."),
        };
    }
}
