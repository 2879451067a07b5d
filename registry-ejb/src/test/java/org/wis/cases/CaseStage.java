package org.wis.cases;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mariadb.jdbc.MariaDbDataSource;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.CurrentMandate;
import org.wis.gate.Identity;
import org.wis.gate.Mandate;
import org.wis.gate.SignedIn;
import org.wis.testing.OneTransaction;
import org.wis.testing.Stage;
import org.wis.time.OfficialTime;

/**
 * The use cases of cards on a real MariaDB with the real schema and its guard, under the application's account, wired by hand: without the door, in whose place
 * a mandate is opened for operator Zhou as the door would do it. Each call is one transaction.
 */
final class CaseStage implements AutoCloseable {

    static final DivisionCode VILLAGE = new DivisionCode("990121001201");
    static final DivisionCode OTHER_VILLAGE = new DivisionCode("990121001202");
    static final DivisionCode OTHER_TOWNSHIP = new DivisionCode("990121002201");

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final Map<String, String> CONFIGURATION = Map.of("wis.keys", "1:" + KEY, "wis.index.key", KEY, "wis.mode", "demo");

    private final LocalDateTime now = new OfficialTime().now();
    private final Stage people;
    private final EntityManagerFactory factory;
    private final long staff;

    CaseStage() throws SQLException {
        people = new Stage(now);
        staff = people.person("zhou");
        MariaDbDataSource source = new MariaDbDataSource(people.database().url());
        source.setUser("wis_app");
        source.setPassword("app");
        factory = Persistence.createEntityManagerFactory("wis", Map.of("jakarta.persistence.transactionType", "RESOURCE_LOCAL", "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", source, "eclipselink.weaving", "false", "eclipselink.logging.level", "SEVERE"));
        try (Connection owner = people.database().asOwner(); Statement statement = owner.createStatement()) {
            statement.execute("INSERT INTO division (code, level, parent_code, name, initials, valid_from, valid_to, source)"
                    + " VALUES ('990102', 4, '9901', '旧县', 'jx', '1980-01-01', '2000-01-01', 'test')");
            for (DivisionCode village : new DivisionCode[] {VILLAGE, OTHER_VILLAGE, OTHER_TOWNSHIP}) {
                statement.execute("INSERT INTO division (code, level, parent_code, name, initials, valid_from, source) VALUES ('" + village.value() + "', 6, '"
                        + village.township().value() + "', '柳湾村" + village.value().substring(9) + "', 'lwc', '2000-01-01', 'test')");
            }
        }
    }

    /** The official moment of the whole test. */
    LocalDateTime now() {
        return now;
    }

    /** An act that writes, under a mandate for this village. */
    <B, R> R write(Action action, DivisionCode village, Class<B> bean, Function<B, R> act) {
        return transaction(action, village, bean, act);
    }

    /** An act that reads. */
    <B, R> R read(Class<B> bean, Function<B, R> act) {
        return transaction(null, null, bean, act);
    }

    /** A question to the database itself. */
    long ask(String sql) throws SQLException {
        try (Connection owner = people.database().asOwner(); Statement statement = owner.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() {
        factory.close();
        people.close();
    }

    private <B, R> R transaction(Action action, DivisionCode village, Class<B> bean, Function<B, R> act) {
        EntityManager entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            Map<Class<?>, Object> beans = new HashMap<>();
            beans.put(Identity.class, (Identity) () -> Optional.of(new SignedIn(account(), staff, "zhou", Set.of(), true)));
            beans.put(OfficialTime.class, new OfficialTime() {
                @Override
                public LocalDateTime now() {
                    return now;
                }
            });
            beans.put(TransactionSynchronizationRegistry.class, new OneTransaction());
            if (action != null) {
                open(action, village, entities, (CurrentMandate) make(CurrentMandate.class, beans, entities));
            }
            R result = act.apply(bean.cast(make(bean, beans, entities)));
            entities.getTransaction().commit();
            return result;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    private long account() {
        try {
            return ask("SELECT id FROM account WHERE username = 'zhou'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void open(Action action, DivisionCode village, EntityManager entities, CurrentMandate current) throws ReflectiveOperationException {
        entities.createNativeQuery("INSERT INTO mandate (account_id, staff_id, action, basis, certificate_id, office_id, target_division, policy_version, opened_at)"
                + " SELECT ?, s.id, ?, 'CERTIFICATE', c.id, s.office_id, ?, 'test', ? FROM staff s JOIN certificate c ON c.staff_id = s.id WHERE s.id = ?")
                .setParameter(1, account()).setParameter(2, action.name()).setParameter(3, village.value()).setParameter(4, now).setParameter(5, staff).executeUpdate();
        long id = ((Number) entities.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
        Constructor<Mandate> constructor = Mandate.class.getDeclaredConstructor(long.class, Action.class, long.class, long.class, String.class, LocalDateTime.class);
        constructor.setAccessible(true);
        Method open = CurrentMandate.class.getDeclaredMethod("open", Mandate.class);
        open.setAccessible(true);
        open.invoke(current, constructor.newInstance(id, action, account(), staff, "CERTIFICATE", now));
    }

    private Object make(Class<?> type, Map<Class<?>, Object> beans, EntityManager entities) throws ReflectiveOperationException {
        Object made = beans.get(type);
        if (made != null) {
            return made;
        }
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        for (Constructor<?> candidate : type.getDeclaredConstructors()) {
            constructor = candidate.isAnnotationPresent(Inject.class) ? candidate : constructor;
        }
        constructor.setAccessible(true);
        Object[] arguments = new Object[constructor.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = make(constructor.getParameterTypes()[i], beans, entities);
        }
        made = constructor.newInstance(arguments);
        beans.put(type, made);
        for (Field field : type.getDeclaredFields()) {
            field.setAccessible(true);
            if (field.isAnnotationPresent(PersistenceContext.class)) {
                field.set(made, entities);
            } else if (field.isAnnotationPresent(ConfigProperty.class)) {
                field.set(made, CONFIGURATION.get(field.getAnnotation(ConfigProperty.class).name()));
            } else if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(Resource.class)) {
                field.set(made, make(field.getType(), beans, entities));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                method.setAccessible(true);
                method.invoke(made);
            }
        }
        return made;
    }
}
