package io.hinterland.api.service;

import io.hinterland.schema.Worded;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The records that answers of endpoints are made of, those within included, and the choices in them and in parameters.
 */
final class EndpointTypes {

    private final Set<Class<?>> records = new LinkedHashSet<>();
    private final Set<Class<? extends Worded>> choices = new LinkedHashSet<>();

    /** Of an endpoint that answers in several forms an annotation says what they are. */
    void addFrom(Method endpoint) {
        addFrom(endpoint.getGenericReturnType());
        for (ApiResponse response : endpoint.getAnnotationsByType(ApiResponse.class)) {
            for (Content content : response.content()) {
                addFrom(content.schema().implementation());
                addFrom(content.array().schema().implementation());
            }
        }
        for (Parameter parameter : endpoint.getParameters()) {
            addDeclared(parameter);
            if (parameter.getType().isRecord()) {
                for (RecordComponent component : parameter.getType().getRecordComponents()) {
                    addDeclared(component.getAccessor());
                }
            }
        }
    }

    private void addDeclared(AnnotatedElement parameter) {
        Schema schema = parameter.getAnnotation(Schema.class);
        if (schema != null) {
            addFrom(schema.implementation());
        }
    }

    private void addFrom(Type type) {
        if (type instanceof ParameterizedType generic) {
            addFrom(generic.getRawType());
            addFromAll(generic.getActualTypeArguments());
        } else if (type instanceof WildcardType any) {
            addFromAll(any.getUpperBounds());
        } else if (type instanceof Class<?> one && one.isEnum() && Worded.class.isAssignableFrom(one)) {
            choices.add(one.asSubclass(Worded.class));
        } else if (type instanceof Class<?> one && one.isRecord() && records.add(one)) {
            for (RecordComponent component : one.getRecordComponents()) {
                addFrom(component.getGenericType());
            }
        }
    }

    private void addFromAll(Type... types) {
        for (Type type : types) {
            addFrom(type);
        }
    }

    Set<Class<?>> records() {
        return records;
    }

    Set<Class<? extends Worded>> choices() {
        return choices;
    }
}
