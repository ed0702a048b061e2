package io.hinterland.queries.atlas;

/**
 * What the colours of models can stand for, by the numbers of models: for each the number of its value in the legend.
 *
 * @param kinds of its kind
 * @param modalities of its modality
 * @param licenses of its category of licence
 * @param owners of its owner
 * @param conflicts of how serious the worst conflict of its licences with those behind it is
 */
record AtlasCodes(byte[] kinds, byte[] modalities, byte[] licenses, byte[] owners, byte[] conflicts) {}
