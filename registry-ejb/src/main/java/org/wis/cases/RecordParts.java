package org.wis.cases;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The components of a record, read and put together without naming each: so that no field of a card can be forgotten when cards are read, compared or tidied. */
final class RecordParts {

    private static final ClassValue<RecordParts> KNOWN = new ClassValue<>() {
        @Override
        protected RecordParts computeValue(Class<?> type) {
            return new RecordParts(type);
        }
    };

    private final List<RecordComponent> components;
    private final String[] names;
    private final int[] longest;
    private final List<MethodHandle> accessors = new ArrayList<>();
    private final MethodHandle constructor;

    private RecordParts(Class<?> type) {
        components = List.of(type.getRecordComponents());
        names = components.stream().map(RecordComponent::getName).toArray(String[]::new);
        longest = components.stream().map(component -> component.getAccessor().getAnnotation(Size.class)).mapToInt(size -> size == null ? 0 : size.max()).toArray();
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            Class<?>[] types = new Class<?>[components.size()];
            for (int i = 0; i < types.length; i++) {
                types[i] = components.get(i).getType();
                accessors.add(lookup.unreflect(components.get(i).getAccessor()).asType(MethodType.methodType(Object.class, Object.class)));
            }
            constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types)).asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static RecordParts of(Class<? extends Record> type) {
        return KNOWN.get(type);
    }

    List<RecordComponent> components() {
        return components;
    }

    int count() {
        return names.length;
    }

    String name(int component) {
        return names[component];
    }

    /** Most characters of a text there; 0 when it declares no size. */
    int longest(int component) {
        return longest[component];
    }

    Object value(Record record, int component) {
        try {
            return accessors.get(component).invokeExact((Object) record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    Object build(Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
