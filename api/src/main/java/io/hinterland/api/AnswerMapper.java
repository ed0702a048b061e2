package io.hinterland.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hinterland.api.answer.AnswerJson;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Makes the framework write answers as the command line does. */
@Singleton
final class AnswerMapper implements BeanCreatedEventListener<ObjectMapper> {

    @Override
    public ObjectMapper onCreated(BeanCreatedEvent<ObjectMapper> event) {
        return AnswerJson.configured(event.getBean());
    }
}
