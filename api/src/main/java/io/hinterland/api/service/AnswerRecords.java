package io.hinterland.api.service;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.LinkedHashSet;
import java.util.Set;

/** The records that an answer is made of: its own, and those within. */
final class AnswerRecords {

    private final Set<Class<?>> found = new LinkedHashSet<>();

    void addFrom(Type type) {
        if (type instanceof ParameterizedType generic) {
            addFrom(generic.getRawType());
            addFromAll(generic.getActualTypeArguments());
        } else if (type instanceof WildcardType any) {
            addFromAll(any.getUpperBounds());
        } else if (type instanceof Class<?> one && one.isRecord() && found.add(one)) {
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

    Set<Class<?>> all() {
        return found;
    }
}
