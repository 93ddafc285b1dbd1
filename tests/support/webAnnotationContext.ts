/**
 * The terms of the W3C's context for Web Annotations (http://www.w3.org/ns/anno.jsonld, listed in
 * https://www.w3.org/TR/annotation-vocab/) that a sidecar or an export can hold: what each name stands for. Tests must not need the net.
 */
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': type });
const ofOa = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `oa:${name}`]));

export const webAnnotationContext = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: '@id',
    type: '@type',
    ...ofOa('Annotation', 'TextualBody', 'SpecificResource', 'TextPositionSelector', 'TextQuoteSelector'),
    ...ofOa('FragmentSelector', 'RangeSelector', 'CssSelector', 'XPathSelector', 'DataPositionSelector', 'SvgSelector'),
    ...ofOa('assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'),
    ...ofOa('identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'),
    ...ofOa('exact', 'prefix', 'suffix', 'bodyValue'),
    Person: 'foaf:Person',
    Organization: 'foaf:Organization',
    Software: 'as:Application',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    body: link('oa:hasBody'),
    target: link('oa:hasTarget'),
    source: link('oa:hasSource'),
    selector: link('oa:hasSelector'),
    state: link('oa:hasState'),
    scope: link('oa:hasScope'),
    refinedBy: link('oa:refinedBy'),
    renderedVia: link('oa:renderedVia'),
    creator: link('dcterms:creator'),
    generator: link('as:generator'),
    rights: link('dcterms:rights'),
    items: { ...link('as:items'), '@container': '@list' },
    partOf: link('as:partOf'),
    first: link('as:first'),
    next: link('as:next'),
    total: typed('as:totalItems', 'xsd:nonNegativeInteger'),
    startIndex: typed('as:startIndex', 'xsd:nonNegativeInteger'),
    motivation: word('oa:motivatedBy'),
    purpose: word('oa:hasPurpose'),
    format: 'dc:format',
    language: 'dc:language',
    value: 'rdf:value',
    name: 'foaf:name',
    nickname: 'foaf:nick',
    label: 'rdfs:label',
    created: typed('dcterms:created', 'xsd:dateTime'),
    modified: typed('dcterms:modified', 'xsd:dateTime'),
    generated: typed('dcterms:issued', 'xsd:dateTime'),
    start: typed('oa:start', 'xsd:nonNegativeInteger'),
    end: typed('oa:end', 'xsd:nonNegativeInteger'),
  },
} as const;
