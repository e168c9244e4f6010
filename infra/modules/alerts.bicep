// Alerts for operators. Each names the section of docs/operate.md that says what to do.
param name string
param location string
param tags object
param insightsId string
param address string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(address)) {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'oneonone'
    enabled: true
    emailReceivers: [{ name: 'operator', emailAddress: address, useCommonAlertSchema: true }]
  }
}

// A query returns a row if somebody has to act. Those that notice silence return one when nothing was reported in their window.
var rules = [
  {
    name: 'poison'
    title: 'Work has failed permanently'
    words: 'A message failed permanently and is in a poison queue. docs/operate.md: Poison.'
    query: loadTextContent('../alerts/poison.kql')
    every: 'PT15M'
    window: 'PT15M'
    severity: 1
  }
  {
    name: 'poison-growing'
    title: 'More and more work fails permanently'
    words: 'A poison queue contains more messages than an hour ago. docs/operate.md: Poison.'
    query: loadTextContent('../alerts/poison-growing.kql')
    every: 'PT1H'
    window: 'PT2H'
    severity: 1
  }
  {
    name: 'poison-unknown'
    title: 'Nobody looks at the poison queues'
    words: 'The application has not reported for half an hour: it does not run, or cannot reach its storage. docs/operate.md: Silence.'
    query: loadTextContent('../alerts/poison-unknown.kql')
    every: 'PT15M'
    window: 'PT30M'
    severity: 1
  }
  {
    name: 'planning-stopped'
    title: 'Nothing is planned'
    words: 'Digests or agendas have not been planned for two hours. docs/operate.md: Silence.'
    query: loadTextContent('../alerts/planning-stopped.kql')
    every: 'PT1H'
    window: 'PT2H'
    severity: 1
  }
  {
    name: 'rarely-run-stopped'
    title: 'A daily run is missing'
    words: 'Calendars have not been planned, subscriptions not renewed, or old data not deleted for two days. docs/operate.md: Silence.'
    query: loadTextContent('../alerts/rarely-run-stopped.kql')
    every: 'P1D'
    window: 'P2D'
    severity: 2
  }
  {
    name: 'digests-missing'
    title: 'No digest goes out'
    words: 'Digests were due, and none was handled for hours. docs/operate.md: Missing digests.'
    query: loadTextContent('../alerts/digests-missing.kql')
    every: 'PT1H'
    window: 'PT4H'
    severity: 1
  }
  {
    name: 'digest-late'
    title: 'Digests are late'
    words: 'A digest was sent more than five hours after it was due. docs/operate.md: Late digests.'
    query: loadTextContent('../alerts/digests-late.kql')
    every: 'PT1H'
    window: 'PT1H'
    severity: 2
  }
  {
    name: 'calendars-unread'
    title: 'No calendar has been read'
    words: 'No calendar was read for a day. docs/operate.md: Silence.'
    query: loadTextContent('../alerts/calendars-unread.kql')
    every: 'PT6H'
    window: 'P1D'
    severity: 2
  }
  {
    name: 'subscription-lost'
    title: 'Change notifications are lost'
    words: 'Subscriptions were removed and could not be created again. docs/operate.md: Lost subscriptions.'
    query: loadTextContent('../alerts/subscriptions-lost.kql')
    every: 'PT1H'
    window: 'PT1H'
    severity: 2
  }
  {
    name: 'subscriptions-expiring'
    title: 'Subscriptions are about to expire'
    words: 'Several runs have failed to renew subscriptions. docs/operate.md: Lost subscriptions.'
    query: loadTextContent('../alerts/subscriptions-expiring.kql')
    every: 'PT6H'
    window: 'P1D'
    severity: 2
  }
  {
    name: 'sealing'
    title: 'A key of sealed text is missing'
    words: 'What people write could not be opened or saved, because a key is missing or wrong. docs/operate.md: Encryption of what people write.'
    query: loadTextContent('../alerts/sealing.kql')
    every: 'PT15M'
    window: 'PT15M'
    severity: 1
  }
  {
    name: 'throttling'
    title: 'Microsoft Graph throttles us'
    words: 'Work was postponed more than 500 times in an hour because Graph asked us to wait. docs/operate.md: Throttling.'
    query: loadTextContent('../alerts/throttling.kql')
    every: 'PT1H'
    window: 'PT1H'
    severity: 3
  }
]

resource alert 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for rule in rules: {
  name: 'alert-${name}-${rule.name}'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'OutlookOneOnOne: ${rule.title}'
    description: rule.words
    severity: rule.severity
    enabled: true
    scopes: [insightsId]
    evaluationFrequency: rule.every
    windowSize: rule.window
    criteria: { allOf: [{ query: rule.query, timeAggregation: 'Count', operator: 'GreaterThan', threshold: 0 }] }
    autoMitigate: true
    actions: { actionGroups: empty(address) ? [] : [people.id] }
  }
}]
