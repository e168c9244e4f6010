param name string
param location string
param addinLocation string
param tags object
param tenantId string
param apiClientId string
param senders string[]
param digestsOn bool
param digestPilotManagers string[]
param digestsNameReports bool
param privateMeetingsCount bool
param readsFreeBusy bool
param assistantsOn bool
param managersGroup string
param notPeople string[]
param language string
param addressesFormally bool
param noteRetentionWeeks int
param sealingKey int
param alwaysReady { http: int, queues: int }
param maximumInstances int
param instanceMemoryMB int
param privateNetworking bool
param alertAddress string

var unique = '${name}-${take(uniqueString(resourceGroup().id), 6)}'
var vaultName = take('kv${replace(toLower(unique), '-', '')}', 24)
var apiUrl = 'https://func-${unique}.azurewebsites.net'

module identities 'modules/identities.bicep' = {
  name: 'identities'
  params: { name: unique, location: location, tags: tags, readsFreeBusy: readsFreeBusy }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: take('st${replace(toLower(unique), '-', '')}', 24)
    location: location
    tags: tags
    privateNetworking: privateNetworking
  }
}

module cosmos 'modules/cosmos.bicep' = {
  name: 'cosmos'
  params: { name: toLower('cosmos-${unique}'), location: location, tags: tags, privateNetworking: privateNetworking }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: { name: vaultName, location: location, tags: tags, privateNetworking: privateNetworking }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: { name: unique, location: location, tags: tags }
}

module addin 'modules/addin.bicep' = {
  name: 'addin'
  params: { name: unique, location: addinLocation, tags: tags }
}

module subnets 'modules/subnets.bicep' = if (privateNetworking) {
  name: 'subnets'
  params: { name: unique, location: location, tags: tags }
}

module network 'modules/network.bicep' = if (privateNetworking) {
  name: 'network'
  params: { name: unique, location: location, tags: tags, storageId: storage.outputs.id, cosmosId: cosmos.outputs.id, vaultId: vault.outputs.id }
  dependsOn: [subnets]
}

module application 'modules/application.bicep' = {
  name: 'application'
  params: {
    name: unique
    location: location
    tags: tags
    storageName: storage.outputs.accountName
    deploymentContainer: storage.outputs.deploymentContainer
    identityIds: concat(
      [identities.outputs.reader.id, identities.outputs.writer.id, identities.outputs.mailer.id],
      readsFreeBusy ? [identities.outputs.freeBusy.id] : [])
    alwaysReady: alwaysReady
    maximumInstances: maximumInstances
    instanceMemoryMB: instanceMemoryMB
    addinOrigin: addin.outputs.url
    subnetId: privateNetworking ? subnets!.outputs.functionsSubnetId : ''
    settings: settings
  }
}

// The settings that functions/Hosts/AzureFunctions reads. tests/Hosts.Tests/Infrastructure checks that the two match.
var settings = union({
  APPLICATIONINSIGHTS_CONNECTION_STRING: monitoring.outputs.connectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD'
  Entra__TenantId: tenantId
  Entra__Audience: apiClientId
  Site__Api: apiUrl
  Site__AddIn: addin.outputs.url
  Microsoft365__TenantId: tenantId
  Microsoft365__ReaderClientId: identities.outputs.reader.clientId
  Microsoft365__WriterClientId: identities.outputs.writer.clientId
  Microsoft365__MailerClientId: identities.outputs.mailer.clientId
  Microsoft365__ReadsFreeBusy: string(readsFreeBusy)
  Microsoft365__FreeBusyClientId: identities.outputs.freeBusy.clientId
  Microsoft365__ManagersGroup: managersGroup
  Microsoft365__NotificationSite: apiUrl
  Cosmos__Endpoint: cosmos.outputs.endpoint
  Cosmos__Database: cosmos.outputs.database
  Blobs__ServiceUri: storage.outputs.blobEndpoint
  Queues__ServiceUri: storage.outputs.queueEndpoint
  Sealing__VaultUri: vault.outputs.uri
  Sealing__WritesWith: string(sealingKey)
  Policy__DigestsOn: string(digestsOn)
  Policy__DigestsNameReports: string(digestsNameReports)
  Policy__PrivateMeetingsCount: string(privateMeetingsCount)
  Policy__AssistantsOn: string(assistantsOn)
  Policy__Language: language
  Policy__AddressesFormally: string(addressesFormally)
  Policy__NoteRetentionWeeks: string(noteRetentionWeeks)
}, toObject(range(0, length(senders)), i => 'Microsoft365__Senders__${i}', i => senders[i]),
  toObject(range(0, length(notPeople)), i => 'Policy__NotPeople__${i}', i => notPeople[i]),
  toObject(range(0, length(digestPilotManagers)), i => 'Policy__DigestPilotManagers__${i}', i => digestPilotManagers[i]))

module access 'modules/access.bicep' = {
  name: 'access'
  params: {
    principalId: application.outputs.principalId
    storageName: storage.outputs.accountName
    cosmosName: cosmos.outputs.accountName
    insightsName: monitoring.outputs.name
    vaultName: vault.outputs.name
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: { name: unique, location: location, tags: tags, insightsId: monitoring.outputs.id, address: alertAddress }
}

output vaultName string = vault.outputs.name
output apiUrl string = apiUrl
output addinUrl string = addin.outputs.url
output readerClientId string = identities.outputs.reader.clientId
output readerPrincipalId string = identities.outputs.reader.principalId
output writerClientId string = identities.outputs.writer.clientId
output writerPrincipalId string = identities.outputs.writer.principalId
output mailerClientId string = identities.outputs.mailer.clientId
output mailerPrincipalId string = identities.outputs.mailer.principalId
output freeBusyClientId string = identities.outputs.freeBusy.clientId
output freeBusyPrincipalId string = identities.outputs.freeBusy.principalId
