using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Templates;
using static OutlookOneOnOne.Adapters.Tests.Crashing.UseCase;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>The use cases that also write to Microsoft Graph.</summary>
internal static class GraphUseCases
{
    private static readonly ClientStates States = new([.. Enumerable.Repeat((byte)1, 32)]);
    private static readonly LiveAgendas Live = new(new Uri("https://oneonone.example"));
    private static readonly SubscriptionId Gone = new("00000000-0000-0000-0000-000000000001");

    public static IReadOnlyList<UseCase> All { get; } =
    [
        new("write an agenda ahead into the invite of its series", [typeof(Core.Planning.WriteAgenda), typeof(DeliverAgenda), typeof(InsertAgenda)], AheadAsync),
        new("write an agenda ahead into the invite of this time alone", [typeof(Core.Planning.WriteAgenda), typeof(DeliverAgenda), typeof(InsertAgenda)], AheadAsync) { Before = EveryOccurrenceAsync },
        new("put an agenda into an invite because somebody asks", [typeof(InsertAgenda)], p => InsertAsync(p, Friday, InsertionCause.Requested)),
        new("put it there again with what has been added", [typeof(InsertAgenda)], p => InsertAsync(p, Friday, InsertionCause.Requested)) { Before = InsertedAndAddedToAsync },
        new("remember that a person took it out", [typeof(InsertAgenda)], p => InsertAsync(p, Friday, InsertionCause.Automatic)) { Before = InsertedAndTakenOutAsync },
        new("ask for subscriptions", [typeof(RenewSubscriptions)], p => new RenewSubscriptions(Current, new DueSubscriptions(new ReadSettings(p.Settings), p.Subscribed, States), p.Queue).RunAsync(Monday, default)),
        new("begin a subscription", [typeof(HandleSubscriptionEvent), typeof(EnsureSubscription)], DueAsync),
        new("renew a subscription", [typeof(HandleSubscriptionEvent), typeof(EnsureSubscription)], DueAsync) { Before = p => SubscribedAsync(p, States.KeyId) },
        new("replace a subscription after the key has changed", [typeof(HandleSubscriptionEvent), typeof(EnsureSubscription)], DueAsync) { Before = p => SubscribedAsync(p, "older") },
        new("replace one that Graph took away", [typeof(HandleSubscriptionEvent), typeof(EnsureSubscription)], p => NotifyAsync(p, SubscriptionEvent.Removed, Gone)) { Before = p => RememberedAsync(p, Gone) },
        new("replace one that was gone when it was to be renewed", [typeof(HandleSubscriptionEvent), typeof(EnsureSubscription)], DueAsync) { Before = p => RememberedAsync(p, Gone) },
        new("read again after Graph missed changes", [typeof(HandleSubscriptionEvent)], p => NotifyAsync(p, SubscriptionEvent.Missed, null)) { Before = p => SubscribedAsync(p, States.KeyId) },
        new("end a subscription", [typeof(HandleSubscriptionEvent), typeof(EnsureSubscription)], DueAsync) { Before = TurnedOffAsync },
        new("forget a person's subscription", [typeof(PersonalSubscriptions)], p => new PersonalSubscriptions(p.Subscribed, p.Subscriptions).ForgetAsync(Ann.Id, default)) { Before = p => SubscribedAsync(p, States.KeyId) },
    ];

    private static async Task AheadAsync(Process p) =>
        await WriteAgenda(p, p.Invites, p.Clock).HandleAsync(new AgendaWork(Ann.Id, Bo.Id, Thursday).ToMessage(), default);

    private static async Task EveryOccurrenceAsync(Process p)
    {
        var stored = await p.Settings.ReadAsync(Ann.Id, default);
        await p.Settings.SaveAsync(Ann.Id, stored.Effective with { WritesEveryOccurrence = true }, stored.SeenRevision, default);
    }

    private static async Task InsertAsync(Process p, Instant start, InsertionCause cause)
    {
        var ready = Assert.IsType<PrepareAgendaResult.Ready>(
            await new PrepareAgenda(p.Agendas).ForAsync(FridayAgenda with { Start = start }, TemplateLibrary.BuiltIn, Monday, default));
        await new InsertAgenda(new ReadSettings(p.Settings), p.Invites, p.InviteLedger).ForAsync(
            new InsertionRequest(ready.Agenda, ready.Pair, Ann, Bo, Live, cause == InsertionCause.Requested ? Ann.Id : null),
            Organisation,
            p.Now,
            default);
    }

    private static async Task InsertedAndAddedToAsync(Process p)
    {
        await InsertAsync(p, Friday, InsertionCause.Automatic);
        await new ChangeAgenda(p.Agendas).ApplyAsync(
            Bo.Id, Ann.Id, new AgendaEdit.Add(ItemId.Parse("late"), ItemText.Parse("Late"), Friday), null, Monday, default);
    }

    private static async Task InsertedAndTakenOutAsync(Process p)
    {
        await InsertAsync(p, Friday, InsertionCause.Automatic);
        await p.InviteLedger.ForgetAsync(Ann.Id, default); // so that it has to search for the invite
        var found = Assert
            .IsType<InviteReadResult<IReadOnlyList<InviteCandidate>>.Read>(await p.Invites.FindAsync(Ann.Id, Friday, default))
            .Value.Single();
        var invite = Assert.IsType<InviteReadResult<Invite>.Read>(await p.Invites.ReadAsync(found.Occurrence, default)).Value;
        await p.Invites.WriteAsync(invite, "<html><body>without it</body></html>", invite.Stamp!, default);
    }

    private static Task DueAsync(Process p) => NotifyAsync(p, SubscriptionEvent.Due, null);

    private static async Task NotifyAsync(Process p, SubscriptionEvent lifecycleEvent, SubscriptionId? of)
    {
        var keep = new EnsureSubscription(new ReadSettings(p.Settings), p.Subscribed, p.Subscriptions, States);
        await new HandleSubscriptionEvent(Current, keep, p.Queue, p.Clock).HandleAsync(
            new SubscriptionWork(Ann.Id, lifecycleEvent, of, Monday).ToMessage(), default);
    }

    /// <summary>It ends within two days, so it is due for renewal.</summary>
    private static async Task SubscribedAsync(Process p, string key)
    {
        var made = await p.Subscriptions.CreateAsync(Ann.Id, States.For(Ann.Id), Monday + Duration.FromDays(1), default);
        await RememberedAsync(p, Assert.IsType<SubscribeResult.Active>(made).Id, key);
    }

    private static async Task RememberedAsync(Process p, SubscriptionId id, string? key = null) =>
        await p.Subscribed.SaveAsync(
            new SubscriptionRecord(Ann.Id, new SubscriptionState.Active(id, Monday + Duration.FromDays(1), key ?? States.KeyId)),
            null,
            default);

    private static async Task TurnedOffAsync(Process p)
    {
        await SubscribedAsync(p, States.KeyId);
        await p.Settings.ForgetAsync(Ann.Id, default);
    }
}
