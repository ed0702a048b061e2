package io.hinterland.api.service;

import io.micronaut.core.annotation.Introspected;

/**
 * That the service is up.
 *
 * @param status {@code up}
 * @param models nodes of the type, listed or not
 */
@Introspected
record Health(String status, long models) {}
