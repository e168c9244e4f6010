// Everything OutlookOneOnOne needs in one resource group: `azd up` runs this file.
targetScope = 'subscription'

@minLength(1)
@maxLength(20)
@description('Name of this installation; resources are named after it.')
param environmentName string

@description('Region of all resources except the add-in\'s files. It must offer Flex Consumption.')
param location string

@description('Region of the add-in\'s files (Static Web Apps are available in few regions).')
param addinLocation string = 'westeurope'

@description('Entra tenant that this installation serves.')
param tenantId string = tenant().tenantId

@description('Application (client) id of the app registration that infra/entra/register.ps1 creates: the audience of the add-in\'s tokens.')
param apiClientId string

@description('Mailboxes that digests are sent from. Each sends at most 30 a minute.')
@minLength(1)
param senders string[]

@description('Send weekly digests. Leave off until the organisation (and its works council) has agreed.')
param digestsOn bool = false

@description('Send digests to these managers and those below them only: addresses separated by commas. Empty for everybody. Needs digestsOn.')
param digestPilotManagers string = ''

@description('Show managers of managers which reports of their managers need a 1:1 by name, not only as counts.')
param digestsNameReports bool = false

@description('Count private meetings in the figures. They are never written to.')
param privateMeetingsCount bool = false

@description('Read when people are busy (never with what), to suggest times that suit both. Creates an identity of its own, to which exchange.ps1 gives access.')
param readsFreeBusy bool = false

@description('Let people turn on their own assistants (MCP, at /api/mcp). Leave off until the organisation (and its works council) has agreed.')
param assistantsOn bool = false

@description('Address of the managers\' group of exchange.ps1. With it, figures outlast a lost permission, and whoever leaves the group is not used any more from that night on.')
param managersGroup string = ''

@description('Addresses that belong to nobody, separated by commas: shared and service mailboxes, bots, logging addresses; @domain for a whole domain. Common ones are built in.')
param notPeople string = ''

@description('The language for people of whom no other is known, as a tag such as de; empty for English.')
param language string = ''

@description('Address people formally in a language that has two forms. Each person can choose for what only they read.')
param addressesFormally bool = false

@description('Weeks to keep notes after their last change; 0 keeps them until their author deletes them.')
@minValue(0)
param noteRetentionWeeks int = 0

@description('Number of the key that encrypts what people write before it is stored; 0 stores it as plain text. infra/keys/add.ps1 makes keys.')
@minValue(0)
param sealingKey int = 0

@description('Always-ready instances for the API and for the queues; with 0 they start cold.')
param alwaysReady { http: int, queues: int } = { http: 0, queues: 0 }

@description('Maximum number of instances.')
@minValue(1)
@maxValue(1000)
param maximumInstances int = 100

@description('Memory per instance.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Make storage and database reachable from a virtual network only.')
param privateNetworking bool = false

@description('E-mail address for alerts; empty for none.')
param alertAddress string = ''

var tags = { 'azd-env-name': environmentName, product: 'outlook-one-on-one' }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module resources 'resources.bicep' = {
  name: 'resources'
  scope: group
  params: {
    name: environmentName
    location: location
    addinLocation: addinLocation
    tags: tags
    tenantId: tenantId
    apiClientId: apiClientId
    senders: senders
    digestsOn: digestsOn
    digestPilotManagers: empty(digestPilotManagers) ? [] : map(split(digestPilotManagers, ','), address => trim(address))
    digestsNameReports: digestsNameReports
    privateMeetingsCount: privateMeetingsCount
    readsFreeBusy: readsFreeBusy
    assistantsOn: assistantsOn
    managersGroup: managersGroup
    notPeople: empty(notPeople) ? [] : map(split(notPeople, ','), address => trim(address))
    language: language
    addressesFormally: addressesFormally
    noteRetentionWeeks: noteRetentionWeeks
    sealingKey: sealingKey
    alwaysReady: alwaysReady
    maximumInstances: maximumInstances
    instanceMemoryMB: instanceMemoryMB
    privateNetworking: privateNetworking
    alertAddress: alertAddress
  }
}

output AZURE_RESOURCE_GROUP string = group.name
output VAULT_NAME string = resources.outputs.vaultName
output ONEONONE_SEALING_KEY string = string(sealingKey) // So that azd env refresh fetches it, and a new environment does not begin at another number.
output API_URL string = resources.outputs.apiUrl
output ADDIN_URL string = resources.outputs.addinUrl
output ENTRA_AUTHORITY string = '${environment().authentication.loginEndpoint}${tenantId}'
output READER_CLIENT_ID string = resources.outputs.readerClientId
output READER_PRINCIPAL_ID string = resources.outputs.readerPrincipalId
output WRITER_CLIENT_ID string = resources.outputs.writerClientId
output WRITER_PRINCIPAL_ID string = resources.outputs.writerPrincipalId
output MAILER_CLIENT_ID string = resources.outputs.mailerClientId
output MAILER_PRINCIPAL_ID string = resources.outputs.mailerPrincipalId
output FREE_BUSY_CLIENT_ID string = resources.outputs.freeBusyClientId
output FREE_BUSY_PRINCIPAL_ID string = resources.outputs.freeBusyPrincipalId
