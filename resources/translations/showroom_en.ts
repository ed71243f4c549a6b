<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>showroom::WorklistModel</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed last week</source>
        <translation>
            <numerusform>%n missed last week</numerusform>
            <numerusform>%n missed last week</numerusform>
        </translation>
    </message>
</context>
</TS>
